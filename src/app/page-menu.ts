import {alignments, type Settings} from '../model/settings.ts';
import type {Layout} from './layout.ts';
import {leastMeasure, steppedMeasure} from './measure.ts';

/** What the page menu offers, in its order. */
export const pageChoices = [
	'measure',
	'margin',
	'lineSpacing',
	'alignment',
	'hyphenation',
	'justification',
	'pictures',
	'back',
] as const;

export type PageChoice = (typeof pageChoices)[number];

/** Columns left empty beside the text at least. */
const margins = [1, 2, 4, 8, 12] as const;
const lineSpacings = [1, 2, 3] as const;

/** The setting behind a choice with its next value, or the one before; round the ends. */
export const steppedSetting = (
	settings: Settings,
	layout: Pick<Layout, 'textColumns' | 'widestText'>,
	choice: Exclude<PageChoice, 'pictures' | 'back'>,
	by: 1 | -1,
): Partial<Settings> => {
	switch (choice) {
		case 'measure': {
			const end = by > 0 ? leastMeasure : layout.widestText;
			return {measure: steppedMeasure(settings.measure, layout, by) ?? end};
		}
		case 'margin':
			return {margin: neighbour(margins, settings.margin, by)};
		case 'lineSpacing':
			return {lineSpacing: neighbour(lineSpacings, settings.lineSpacing, by)};
		case 'alignment':
			return {alignment: neighbour(alignments, settings.alignment, by)};
		case 'hyphenation':
			return {hyphenation: !settings.hyphenation};
		case 'justification':
			return {justification: !settings.justification};
	}
};

/** From a value that is none of these, the first. */
const neighbour = <Value>(values: readonly [Value, ...Value[]], value: Value, by: 1 | -1): Value => {
	const index = values.indexOf(value);
	return values[index < 0 ? 0 : (index + by + values.length) % values.length] ?? values[0];
};
