// Visual editors, as functions from what is pasted to what the editor keeps of it.
import { Bold } from '@ckeditor/ckeditor5-basic-styles';
import { Clipboard } from '@ckeditor/ckeditor5-clipboard';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import Trix from 'trix';

function place(element) {
  document.body.append(element);
  return element;
}

window.editors = {
  async 'TinyMCE 8'(markup) {
    const [editor] = await tinymce.init({
      target: place(document.createElement('textarea')),
      license_key: 'gpl',
      plugins: 'lists link',
      skin: false,
      content_css: false,
    });
    editor.insertContent(markup);
    return editor.getContent();
  },

  async 'CKEditor 5'(markup) {
    const editor = await ClassicEditor.create(place(document.createElement('div')), {
      licenseKey: 'GPL',
      plugins: [Bold, Clipboard, Heading, Link, List, Paragraph],
    });
    editor.setData(markup);
    return editor.getData();
  },

  Quill(markup) {
    const quill = new Quill(place(document.createElement('div')));
    quill.clipboard.dangerouslyPasteHTML(markup);
    return quill.getSemanticHTML();
  },

  Tiptap: (markup) =>
    new Editor({
      element: place(document.createElement('div')),
      extensions: [StarterKit],
      content: markup,
    }).getHTML(),

  Lexical(markup) {
    const editor = createEditor({
      nodes: [HeadingNode, ListNode, ListItemNode, LinkNode],
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(place(document.createElement('div')));
    let kept = '';
    editor.update(
      () => {
        $getRoot().select();
        const pasted = new DOMParser().parseFromString(markup, 'text/html');
        $insertNodes($generateNodesFromDOM(editor, pasted));
        kept = $generateHtmlFromNodes(editor);
      },
      { discrete: true },
    );
    return kept;
  },

  async Trix(markup) {
    Trix.start?.();
    const element = document.createElement('trix-editor');
    const isReady = new Promise((resolve) => {
      element.addEventListener('trix-initialize', resolve, { once: true });
    });
    place(element);
    await isReady;
    element.editor.loadHTML(markup);
    return element.value;
  },

  'The browser’s setHTML()'(markup) {
    const element = document.createElement('div');
    element.setHTML(markup);
    return element.innerHTML;
  },
};
