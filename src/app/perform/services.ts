import type {Library} from '../../library/library.ts';
import type {MarksStore} from '../../marks/marks-store.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Zone} from '../../model/calendar.ts';
import type {Settings} from '../../model/settings.ts';
import type {FetchAddress} from '../../net/fetched.ts';
import type {PipeCommand} from '../../system/pipe-command.ts';

/** The world as actus is given it: clock, zone, words, network and stores; tests hand in others. */
export type Services = {
	readonly words: Messages;
	readonly zone: Zone;
	/** ms since the epoch */
	readonly clock: () => number;
	/** Runs an action after so many ms; the answer calls it off. */
	readonly after: (ms: number, action: () => void) => () => void;
	readonly library: Library;
	/** Opened when first needed: `conf` takes longer to load than the first frame may. */
	readonly marks: () => Promise<MarksStore>;
	/** For the first frame, without opening the marks. */
	readonly firstSettings: () => Settings;
	readonly fetch: FetchAddress;
	/** The catalogue that ships inside, as OPML. */
	readonly catalogue: () => Promise<string>;
	readonly openInBrowser: (url: string) => Promise<void>;
	/** Runs a command that the reader typed, an article on its standard input. */
	readonly pipe: PipeCommand;
	readonly copy: (text: string) => void;
	/** Notes an error that is a bug of ours; never throws. */
	readonly log: (error: unknown) => void;
	readonly logFile: string;
	/** The shipped edition: nothing is fetched, nothing the reader has is touched. */
	readonly isDemo: boolean;
	/** Where relative file names begin. */
	readonly workingDirectory: string;
};
