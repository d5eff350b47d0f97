/** The steps of a channel in xterm's colour cube, colours 16 to 231 of 256. */
const steps = [0, 95, 135, 175, 215, 255];

const nearestStep = (value: number): number =>
	value < 48 ? 0 : value < 115 ? 1 : Math.floor((value - 35) / 40);

const distance = (
	red: number,
	green: number,
	blue: number,
	[r = 0, g = 0, b = 0]: readonly number[],
): number => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;

/** The number of the colour nearest to this one, of xterm's cube and greys: the first sixteen look as each reader likes. */
export const nearestOf256 = (red: number, green: number, blue: number): number => {
	const [r, g, b] = [nearestStep(red), nearestStep(green), nearestStep(blue)];
	const grey = Math.max(0, Math.min(23, Math.round(((red + green + blue) / 3 - 8) / 10)));
	const level = 8 + grey * 10;
	const inCube = distance(red, green, blue, [steps[r] ?? 0, steps[g] ?? 0, steps[b] ?? 0]);
	return distance(red, green, blue, [level, level, level]) < inCube ? 232 + grey : 16 + 36 * r + 6 * g + b;
};
