/** Resolves when the browser has nothing more urgent to do. */
export declare function whenIdle(): Promise<void>;
