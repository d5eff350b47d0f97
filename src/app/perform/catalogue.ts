import {Parser} from 'htmlparser2';
import type {Messages} from '../../messages/messages.ts';
import type {Offer} from '../state.ts';

/** What the catalogue offers to a reader of that language: its own sources first, all in folders of its own names. */
export const offersFor = (opml: string, {language, picks}: Messages): readonly Offer[] =>
	offersIn(opml)
		.map((offer) => (offer.folder === undefined ? offer : {...offer, folder: picks.folder(offer.folder)}))
		.toSorted((one, other) => Number(other.language === language) - Number(one.language === language));

/** The sources that the shipped catalogue offers: OPML 2.0, with language, starter set and price as attributes of ours. */
export const offersIn = (opml: string): readonly Offer[] => {
	const offers: Offer[] = [];
	const folders: string[] = [];
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				if (name !== 'outline') return;
				const {text = '', xmlUrl, language} = attributes;
				if (xmlUrl === undefined) folders.push(text);
				else {
					const folder = folders.at(-1);
					offers.push({
						url: xmlUrl,
						title: text,
						...(folder !== undefined && {folder}),
						language: attributes['actus:language'] ?? language ?? '',
						isStarter: attributes['actus:starter'] === 'true',
						isPaid: attributes['actus:paid'] === 'true',
					});
				}
				sources.push(xmlUrl !== undefined);
			},
			onclosetag: (name) => {
				if (name === 'outline' && sources.pop() === false) folders.pop();
			},
		},
		{xmlMode: true},
	);
	const sources: boolean[] = [];
	parser.end(opml);
	return offers;
};
