import process from 'node:process';

/**
 * `conf` writes with a library that, once imported, answers every ending signal by cleaning up and raising it again, which
 * would end the reader before it has put the terminal back. Ending is the program's own business: these listeners go.
 */
export const loadConf = async () => {
	const before = new Set(listeners());
	const {default: Conf} = await import('conf');
	for (const [signal, listener] of listeners().map(([event, each]) => [event, each] as const)) {
		if (![...before].some(([event, each]) => event === signal && each === listener))
			process.off(signal, listener);
	}
	return Conf;
};

type Listener = (...values: unknown[]) => void;

const listeners = (): readonly (readonly [string, Listener])[] =>
	process
		.eventNames()
		.filter((event) => typeof event === 'string' && event.startsWith('SIG'))
		.flatMap((event) =>
			process.listeners(event as 'SIGTERM').map((listener) => [String(event), listener as Listener] as const),
		);
