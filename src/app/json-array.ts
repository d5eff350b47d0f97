/** Takes text in its order; a promise is to be waited for before more is written. */
export type Write = (text: string) => undefined | Promise<unknown>;

/** Writes one JSON array, an item a line, as the items come; never all of them in memory. */
export const writeJsonArray = async <Item>(
	write: Write,
	items: AsyncIterable<Item> | Iterable<Item>,
	toJson: (item: Item) => object,
): Promise<void> => {
	let separator = '[';
	for await (const item of items) {
		await write(separator + JSON.stringify(toJson(item)));
		separator = ',\n ';
	}
	await write(separator === '[' ? '[]\n' : ']\n');
};
