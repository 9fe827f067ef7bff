// Visual editors, as functions from what is pasted to what the editor keeps of it.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import Quill from 'quill';
import Trix from 'trix';

function place(element) {
  document.body.append(element);
  return element;
}

window.editors = {
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
