import type {Language} from '../messages/words.ts';
import type {Zone} from '../model/calendar.ts';
import type {Settings} from '../model/settings.ts';
import type {Source} from '../model/source.ts';
import {unloadedList} from './loaded-list.ts';
import {isCutOff} from './selected-sources.ts';
import type {Screen, Size, State} from './state.ts';

export type Start = {
	readonly size: Size;
	readonly now: number;
	readonly zone: Zone;
	readonly language: Language;
	/** ms: when the reader was last here, as of this start. */
	readonly visit: number | undefined;
	readonly settings: Settings;
	readonly isDemo: boolean;
	readonly hasHyperlinks: boolean;
	readonly sources: readonly Source[];
	/** Nothing is followed and nothing kept: the reader is asked what to read. */
	readonly isFirst: boolean;
};

/** Sources that wait for their back-off are not asked again at once: who has nothing to read is offered what there is. */
const firstScreen = (isFirst: boolean, sources: readonly Source[]): Screen => {
	if (isFirst) return {name: 'welcome', isOffline: false, cursor: 0};
	return isCutOff(sources) ? {name: 'welcome', isOffline: true, cursor: 0} : {name: 'list'};
};

/** The state before the first message. */
export const initialState = ({
	size,
	now,
	zone,
	language,
	visit,
	settings,
	isDemo,
	hasHyperlinks,
	sources,
	isFirst,
}: Start): State => ({
	size,
	now,
	visit,
	lastKey: now,
	zone,
	language,
	settings,
	isDemo,
	hasHyperlinks,
	screen: firstScreen(isFirst, sources),
	list: unloadedList({view: 'latest'}),
	preview: undefined,
	sources,
	counts: {total: 0, unread: 0, bookmarked: 0},
	viewCounts: new Map(),
	tags: [],
	canShowPictures: true,
	refresh: undefined,
	takenAlong: undefined,
	refound: undefined,
	lastPipe: undefined,
	notice: undefined,
	done: [],
});
