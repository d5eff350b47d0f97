import type {Services} from '../app/perform/services.ts';
import type {CommandLine} from './command-line.ts';
import type {Output} from './output.ts';

/** A command at work, with its own arguments; gives the exit code, throws Problems. */
export type Command = (
	call: Pick<CommandLine, 'arguments' | 'options'>,
	services: Services,
	output: Output,
) => Promise<number>;
