import {type Problem, problem} from '../model/problem.ts';

/** OpenSSL's verdicts on a certificate, and Node's own (doc/api/tls, « X509 certificate error codes »). */
const certificateFault =
	/^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO|SELF_SIGNED|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERR_TLS_CERT)/;

/** The decompressors' verdicts on a body: zlib, Brotli, Zstandard. */
const brokenAnswer = /^(Z_|ERR__ERROR_|ZSTD_)/;

/**
 * What a failed connection means to the reader, told by the system's code; undefined for an error that says nothing
 * of the network, which is a bug. `url` must not hold a password.
 */
export const connectionProblem = (error: unknown, url: string): Problem | undefined => {
	const code = codeOf(error);
	if (code === undefined || error instanceof TypeError) return undefined;
	if (code === 'ENOTFOUND' || code === 'ENODATA' || code.startsWith('EAI_'))
		return problem('host-unknown', {url}, error);
	if (code === 'ECONNREFUSED') return problem('host-refused', {url}, error);
	if (brokenAnswer.test(code)) return problem('broken-answer', {url}, error);
	if (certificateFault.test(code)) return problem('certificate', {url, detail: code}, error);
	return problem('connection-lost', {url, detail: code}, error);
};

/** The code of a system's or Node's error: `ECONNRESET`. */
export const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
