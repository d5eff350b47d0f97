import type {Zone} from '../model/calendar.ts';
import {defaultSettings} from '../model/settings.ts';
import type {Source} from '../model/source.ts';
import type {Size, State} from './state.ts';
import {unloadedList} from './update-list.ts';

export type Start = {
	readonly size: Size;
	readonly now: number;
	readonly zone: Zone;
	readonly isDemo: boolean;
	readonly sources: readonly Source[];
	/** Nothing is followed and nothing kept: the reader is asked what to read. */
	readonly isFirst: boolean;
};

/** The state before the first message. */
export const initialState = ({size, now, zone, isDemo, sources, isFirst}: Start): State => ({
	size,
	now,
	zone,
	settings: defaultSettings,
	isDemo,
	screen: isFirst ? {name: 'welcome', isOffline: false} : {name: 'list'},
	list: unloadedList({view: 'latest'}),
	preview: undefined,
	sources,
	counts: {total: 0, unread: 0, bookmarked: 0},
	refresh: undefined,
	notice: undefined,
	done: [],
});
