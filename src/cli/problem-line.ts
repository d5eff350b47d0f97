import type {Messages} from '../messages/messages.ts';
import type {ProblemRecord} from '../model/problem.ts';

/** What happened and what to try, as one line. */
export const problemLine = (words: Messages, record: ProblemRecord): string => {
	const {what, advice} = words.problem(record);
	return `${[what, advice].filter((part) => part !== '').join(' ')}\n`;
};
