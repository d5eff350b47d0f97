import {problem} from '../../src/model/problem.ts';
import type {FetchAddress, Fetched} from '../../src/net/fetched.ts';

/** A network that answers when the test says so; addresses are named by any part of them. */
export type Network = {
	readonly fetch: FetchAddress;
	/** The addresses asked for and not answered yet, in order. */
	readonly waiting: () => readonly string[];
	/** Answers with a feed of one entry. */
	readonly answers: (part: string, title: string) => void;
	readonly fails: (part: string) => void;
	readonly unchanged: (part: string) => void;
};

export const openNetwork = (): Network => {
	const asked: {readonly url: string; readonly answer: PromiseWithResolvers<Fetched>}[] = [];
	const taken = (part: string) => {
		const index = asked.findIndex(({url}) => url.includes(part));
		const [found] = index < 0 ? [] : asked.splice(index, 1);
		if (!found) throw new Error(`nobody asked for ${part}`);
		return found;
	};
	return {
		fetch: ({url}, signal) => {
			const answer = Promise.withResolvers<Fetched>();
			asked.push({url, answer});
			signal?.addEventListener('abort', () => answer.reject(signal.reason));
			return answer.promise;
		},
		waiting: () => asked.map(({url}) => url),
		answers: (part, title) => {
			const {url, answer} = taken(part);
			const body = `<rss version="2.0"><channel><title>${title}</title>
				<item><title>Fraîche de ${title}</title><guid>1</guid></item></channel></rss>`;
			answer.resolve({status: 'fetched', url, bytes: Buffer.from(body), validators: {}});
		},
		fails: (part) => {
			const {url, answer} = taken(part);
			answer.reject(problem('http-status', {url, status: 500}));
		},
		unchanged: (part) => taken(part).answer.resolve({status: 'unchanged', validators: {}}),
	};
};
