import {defaultSettings} from '../model/settings.ts';
import type {Layout} from './layout.ts';

/** Columns by which a key makes the text wider or narrower; measures made so are multiples of it. */
const stride = 4;
/** The narrowest and the widest measure there is, in columns. */
export const leastMeasure = 32;
export const mostMeasure = 200;

/**
 * The measure after a key: one step on from what is seen, which a narrow window may hold below the setting. Undefined
 * where nothing on the screen would change.
 */
export const steppedMeasure = (
	measure: number,
	{textColumns, widestText}: Pick<Layout, 'textColumns' | 'widestText'>,
	by: 1 | -1,
): number | undefined => {
	if (by > 0) {
		if (measure >= Math.min(widestText, mostMeasure)) return undefined;
		const wider = Math.min(mostMeasure, (Math.floor(measure / stride) + 1) * stride);
		// All the room that a narrow pane has: no wish for narrow text where there is more.
		return wider < widestText ? wider : Math.max(wider, defaultSettings.measure);
	}
	const narrower = (Math.ceil(textColumns / stride) - 1) * stride;
	return narrower < Math.min(measure, leastMeasure) ? undefined : narrower;
};
