import type {Messages, ProblemWords} from '../messages/messages.ts';
import type {ProblemRecord} from '../model/problem.ts';

/** What happened and what to try, as one line. */
export const problemLine = (words: Messages, record: ProblemRecord): string => lineOf(words.problem(record));

/** Where a source was found again that a page has replaced, and what to do. */
export const refoundLine = (words: Messages, title: string, to: string): string =>
	lineOf(words.health.refoundOf(title, to, 'shell'));

const lineOf = ({what, advice}: ProblemWords): string =>
	`${[what, advice].filter((part) => part !== '').join(' ')}\n`;
