import type {Output} from './output.ts';

/** Writes one JSON array, an item a line, as the items come; never all of them in memory. */
export const writeJsonArray = async <Item>(
	out: Output['out'],
	items: AsyncIterable<Item> | Iterable<Item>,
	toJson: (item: Item) => object,
): Promise<void> => {
	let separator = '[';
	for await (const item of items) {
		await out(separator + JSON.stringify(toJson(item)));
		separator = ',\n ';
	}
	await out(separator === '[' ? '[]\n' : ']\n');
};
