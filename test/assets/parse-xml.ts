import {Parser, parseDocument} from 'htmlparser2';

/** The document of an XML text. htmlparser2 mends what is not closed; here that throws instead. */
export const parseXml = (xml: string): ReturnType<typeof parseDocument> => {
	const parser = new Parser(
		{
			onclosetag(name, isImplied) {
				if (isImplied && xml[parser.endIndex - 1] !== '/') throw new Error(`<${name}> is left open`);
			},
		},
		{xmlMode: true},
	);
	parser.end(xml);
	return parseDocument(xml, {xmlMode: true});
};
