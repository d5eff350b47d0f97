/** What articles are exported as. */
export type ExportFormat = (typeof exportFormats)[number];

export const exportFormats = ['markdown', 'epub', 'text', 'json'] as const;

/** How the files of a format end. */
export const fileEndings: Readonly<Record<ExportFormat, string>> = {
	markdown: '.md',
	epub: '.epub',
	text: '.txt',
	json: '.json',
};
