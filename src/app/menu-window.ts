/** The first of `count` rows to show in `height` so that the cursor stands as near the middle as the ends allow. */
export const menuTop = (count: number, cursor: number, height: number): number =>
	Math.max(0, Math.min(count - height, cursor - (height >> 1)));
