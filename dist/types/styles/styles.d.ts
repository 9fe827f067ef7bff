/** The stylesheet that all cards on a page share: one each would cost every card kilobytes. */
export declare const styles: string;
