import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {fetchPicture} from '../../src/app/perform/fetch-picture.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

const world = {fetch: createFetchAddress({userAgent: 'actus/test'})};
const fetched = (path: string, sourceUrl = server.url('/rss')) =>
	fetchPicture(world, {url: server.url(path), sourceUrl});

/** Something that begins as a picture of that kind does. */
const beginning = (signature: string, length = 64) => {
	const bytes = new Uint8Array(length);
	bytes.set(Buffer.from(signature, 'latin1'));
	return bytes;
};

describe('the kind of a picture', () => {
	it.each([
		['\u0089PNG\r\n\u001A\n', 'image/png'],
		['\u00FF\u00D8\u00FF\u00E0', 'image/jpeg'],
		['GIF89a', 'image/gif'],
		['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
		['\0\0\0\u001Cftypavif', 'image/avif'],
		['<?xml version="1.0"?>\n<!-- Carte -->\n<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
	])('%j is told by its bytes, whatever its server calls it', async (signature, mediaType) => {
		server.on('/photo', {body: beginning(signature, 128), headers: {'Content-Type': 'text/html'}});
		await expect(fetched('/photo')).resolves.toMatchObject({mediaType});
	});

	it('a page sent in the place of a picture is none', async () => {
		server.on('/photo.jpg', {
			body: '<!doctype html><title>Accueil</title>',
			headers: {'Content-Type': 'image/jpeg'},
		});
		await expect(fetched('/photo.jpg')).rejects.toMatchObject({record: {kind: 'not-a-picture'}});
	});
});

describe('the bounds of a picture', () => {
	it('more than 5 MB are not read', async () => {
		server.on('/photo', {body: beginning('GIF89a', 5_000_001)});
		await expect(fetched('/photo')).rejects.toMatchObject({
			record: {kind: 'too-large', values: {megabytes: 5}},
		});
	});

	it('it does not lead into the machine’s own network, unless its source is there', async () => {
		server.on('/photo', {body: beginning('GIF89a')});
		await expect(fetched('/photo', 'https://journal.example/rss')).rejects.toMatchObject({
			record: {kind: 'redirect-refused'},
		});
		expect(server.hits('/photo')).toHaveLength(0);
		await expect(fetched('/photo')).resolves.toMatchObject({mediaType: 'image/gif'});
	});

	it('a file of this machine is none', async () => {
		const address = {url: 'file:///etc/passwd', sourceUrl: 'file:///etc/passwd'};
		await expect(fetchPicture(world, address)).rejects.toMatchObject({record: {kind: 'not-a-picture'}});
	});

	it('pictures are asked for, not feeds', async () => {
		server.on('/photo', {body: beginning('GIF89a')});
		await fetched('/photo');
		expect(server.hits('/photo')[0]?.headers.accept).toMatch(/^image\/webp, image\/png/);
	});
});
