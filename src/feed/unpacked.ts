import {constants, gunzipSync} from 'node:zlib';

/** bytes */
const largest = 50_000_000;

/**
 * What a gzip file holds (`sitemap.xml.gz`, sent as a file rather than as an encoding); the same bytes where they are
 * none, or cannot be unpacked within 50 MB. A file that was cut gives what there is of it. (RFC 1952, section 2.3.1.)
 */
export const unpacked = (bytes: Uint8Array): Uint8Array => {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes, {maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH});
	} catch {
		return bytes;
	}
};
