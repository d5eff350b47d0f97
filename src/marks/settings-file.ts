import {type SavedView, savedView, withView} from '../model/saved-view.ts';
import {
	alignments,
	defaultSettings,
	fullTextPolicies,
	hyperlinkPolicies,
	paneChoices,
	picturePolicies,
	pipeFormats,
	rowsChoices,
	type Settings,
} from '../model/settings.ts';
import {isJson, type Json} from './json-file.ts';

const names = Object.keys(defaultSettings) as readonly (keyof Settings)[];

const positive = (value: unknown, otherwise: number): number =>
	typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : otherwise;

/** Columns, at least one. */
const columns = (value: unknown, otherwise: number): number =>
	Math.max(1, Math.round(positive(value, otherwise)));

const flag = (value: unknown, otherwise: boolean): boolean =>
	typeof value === 'boolean' ? value : otherwise;

const directory = (value: unknown): string =>
	typeof value === 'string' && !value.includes('\0') ? value.trim() : defaultSettings.exportDirectory;

const loosest = 3;

/** What makes no sense is left out; of two of one name the later counts. */
const viewsIn = (json: unknown): readonly SavedView[] => {
	if (!Array.isArray(json)) return defaultSettings.views;
	let views = defaultSettings.views;
	for (const raw of json) {
		if (!isJson(raw) || typeof raw.name !== 'string' || typeof raw.query !== 'string') continue;
		const view = savedView(raw.name, raw.query);
		if (view) views = withView(views, view);
	}
	return views;
};

/** The settings a file holds; what it lacks, or says wrongly, is as by default. */
export const parseSettings = (json: Json): Settings => ({
	interval: positive(json.interval, defaultSettings.interval),
	measure: columns(json.measure, defaultSettings.measure),
	margin: columns(json.margin, defaultSettings.margin),
	alignment: alignments.find((each) => each === json.alignment) ?? defaultSettings.alignment,
	hyphenation: flag(json.hyphenation, defaultSettings.hyphenation),
	justification: flag(json.justification, defaultSettings.justification),
	lineSpacing: Math.min(
		loosest,
		Math.max(1, Math.round(positive(json.lineSpacing, defaultSettings.lineSpacing))),
	),
	offlineMegabytes: positive(json.offlineMegabytes, defaultSettings.offlineMegabytes),
	panes: paneChoices.find((choice) => choice === json.panes) ?? defaultSettings.panes,
	rows: rowsChoices.find((choice) => choice === json.rows) ?? defaultSettings.rows,
	views: viewsIn(json.views),
	pictures: picturePolicies.find((policy) => policy === json.pictures) ?? defaultSettings.pictures,
	exportDirectory: directory(json.exportDirectory),
	pipeFormat: pipeFormats.find((format) => format === json.pipeFormat) ?? defaultSettings.pipeFormat,
	hyperlinks: hyperlinkPolicies.find((policy) => policy === json.hyperlinks) ?? defaultSettings.hyperlinks,
	fullText: fullTextPolicies.find((policy) => policy === json.fullText) ?? defaultSettings.fullText,
});

/** The file with the settings that differ from before; defaults are not written down, so that they may get better. */
export const changeSettingsFile = (json: Json, before: Settings, after: Settings): Json => {
	const changed = {...json};
	for (const name of names) {
		if (before[name] === after[name]) continue;
		if (after[name] === defaultSettings[name]) delete changed[name];
		else changed[name] = after[name];
	}
	return changed;
};
