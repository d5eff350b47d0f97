import type {Settings} from '../../model/settings.ts';
import type {Services} from './services.ts';

/** ms between a change and its writing; more changes may come meanwhile. */
const writeDelay = 300;

export type SettingsKeeper = {
	/** Has a change written soon, together with those that follow it. */
	readonly change: (change: Partial<Settings>) => void;
	/** The settings at rest, with what is still to be written. */
	readonly read: () => Promise<Settings>;
	/** Writes what is still to be written, now. */
	readonly writeNow: () => Promise<void>;
};

/** What the reader sets, on its way to `conf`. What could not be written stays to be written with the next change. */
export const createSettingsKeeper = (
	{library, marks, after}: Pick<Services, 'library' | 'marks' | 'after'>,
	onError: (error: unknown) => void,
): SettingsKeeper => {
	let pending: Partial<Settings> = {};
	let cancel: (() => void) | undefined;
	const writeNow = async () => {
		cancel?.();
		cancel = undefined;
		if (Object.keys(pending).length === 0) return;
		const store = await marks();
		const writing = pending;
		library.exclusively(() => store.changeSettings((current) => ({...current, ...writing})));
		pending = {};
	};
	return {
		change: (change) => {
			pending = {...pending, ...change};
			cancel ??= after(writeDelay, () => {
				writeNow().catch(onError);
			});
		},
		read: async () => ({...(await marks()).settings(), ...pending}),
		writeNow,
	};
};
