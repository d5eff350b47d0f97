import {decodeText} from '../../feed/charset.ts';
import type {Fetched} from '../../net/fetched.ts';

export type Bytes = Extract<Fetched, {readonly status: 'fetched'}>;

/** A page's text: it names its charset in itself where HTTP does not (HTML, section 4.2.5.4: in its first 1024 bytes). */
export const pageMarkup = ({bytes, contentType = ''}: Bytes): string => {
	const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
	const said = /<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
	const isSaidByHttp = /charset\s*=/i.test(contentType);
	return decodeText(bytes, said === undefined || isSaidByHttp ? contentType : `text/html; charset=${said}`);
};
