import { folderOf } from '../article/folders.js';
import type { Article, Provider } from '../article/types.js';
import type { CardOptions } from '../options/options.js';
export { folderOf };
/** The bundled articles, the original first. */
export declare const articles: readonly Article[];
export interface RenderOptions extends CardOptions {
    /**
     * `declarative-shadow-dom` (default): the element with its content, for a page without
     * JavaScript. `html`: plain HTML without styles, which a sanitizer lets pass. `json`: the words.
     */
    readonly format?: 'declarative-shadow-dom' | 'html' | 'json' | undefined;
    /** Address of the folder with the card's files, ending in a slash; the page's own by default. */
    readonly host?: string | undefined;
    /** Replaces the bundled text. Throws when it has a mistake. */
    readonly article?: Article | undefined;
    /** Replaces the provider's details. Throws when they have a mistake. */
    readonly provider?: Provider | undefined;
}
/** Renders a card to a string, in Node or in a browser. A bad option gives a warning, as in a page. */
export declare function renderCard({ format, ...options }?: RenderOptions): string;
