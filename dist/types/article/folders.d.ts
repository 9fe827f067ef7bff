/** Folder of a language's files, ending in a slash; none for English, whose files are at the top. */
export declare function folderOf(lang: string): string;
