import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Article } from '../article/types.js';
import { define } from '../element/define.js';
import type { KratomInfoCard } from '../element/kratom-info-card.js';
import { attributeOf } from '../options/attributes.js';
import { options } from '../options/options.js';
import { tag } from '../options/tag.js';
import type * as Types from './frameworks/react.js';

const isServer = typeof document === 'undefined';

/** Runs before the browser paints. React 18 warns of `useLayoutEffect` on a server, which paints nothing. */
const useBeforePaint = isServer ? useEffect : useLayoutEffect;

/** Props that are no attributes: the component sets them itself. */
const ours = /^(article|provider|prerendered|onKic\w+)$/;

/** React 18 writes `hidden="false"` into the tag of a custom element, which hides it. */
const isLeftOut = (name: string, value: unknown) =>
  ours.test(name) || (name === 'hidden' && value === false);

function attributeFor(name: string): string {
  // React 18 would write `classname` into the tag of a custom element.
  if (name === 'className') return 'class';
  return name in options ? attributeOf(name) : name;
}

/** What the tag gets, on a server too. */
function attributesFrom(props: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name, value]) => !isLeftOut(name, value))
      .map(([name, value]) => [attributeFor(name), value]),
  );
}

/** The content of a card that `renderCard` made, without the tag around it. */
function contentOf(prerendered: string) {
  const content = prerendered.replace(/^<(?:[^>"]|"[^"]*")*>|<\/[^>]*>$/g, '');
  // Only a parser makes a shadow root of the template. What comes by a link is filled by the element.
  const __html = isServer ? content : content.replace(/<template[^]*<\/template>/, '');
  // While it hydrates, React finds the template missing.
  return { dangerouslySetInnerHTML: { __html }, suppressHydrationWarning: true };
}

/**
 * The component of the React entries, which begins with an article. React gives custom elements that
 * a server has rendered neither properties nor listeners when it hydrates them, so the component does
 * that: https://github.com/facebook/react/issues/35446
 */
export function componentFor(article: Article): typeof Types.KratomInfoCard {
  return forwardRef<KratomInfoCard | null, Types.KratomInfoCardProps>(
    function KratomInfoCard(props, forwarded) {
      const card = useRef<KratomInfoCard>(null);
      const latest = useRef(props);
      useImperativeHandle<KratomInfoCard | null, KratomInfoCard | null>(
        forwarded,
        () => card.current,
      );

      useBeforePaint(() => {
        latest.current = props;
      });
      useBeforePaint(() => {
        const listening = new AbortController();
        const { signal } = listening;
        const on = card.current?.addEventListener.bind(card.current);
        on?.('kic-action', (event) => latest.current.onKicAction?.(event), { signal });
        on?.('kic-contact', (event) => latest.current.onKicContact?.(event), { signal });
        on?.('kic-error', (event) => latest.current.onKicError?.(event), { signal });
        on?.('kic-toggle', (event) => latest.current.onKicToggle?.(event), { signal });
        return () => {
          listening.abort();
        };
      }, []);
      useBeforePaint(() => {
        if (card.current) card.current.article = props.article;
      }, [props.article]);
      useBeforePaint(() => {
        if (card.current) card.current.provider = props.provider;
      }, [props.provider]);
      // Last, so that the first card to be seen has its properties already.
      useBeforePaint(() => {
        define(article);
      }, []);

      const { prerendered } = props;
      return createElement(tag, {
        ...attributesFrom(props),
        ...(prerendered === undefined ? {} : contentOf(prerendered)),
        ref: card,
      });
    },
  );
}
