import type {Block} from './blocks.ts';

/** True if a picture stands anywhere in the body where it can be shown. */
export const hasPicture = (blocks: readonly Block[]): boolean =>
	blocks.some((block) => {
		switch (block.kind) {
			case 'image':
				return block.src !== undefined;
			case 'quote':
			case 'details':
				return hasPicture(block.blocks);
			case 'list':
				return block.items.some((item) => hasPicture(item.blocks));
			default:
				return false;
		}
	});

/** The body as it is written out: the picture that belongs to the article (see PageSource) above one that has none. */
export const withLeadPicture = (blocks: readonly Block[], src: string | undefined): readonly Block[] =>
	src === undefined || hasPicture(blocks) ? blocks : [{kind: 'image', alt: '', src}, ...blocks];
