import process from 'node:process';

/**
 * `conf` writes with a package that, once imported, answers every ending signal by raising it again, which would end
 * the reader before it has put the terminal back. Ending is the program's own business: these listeners go.
 */
export const loadConf = async () => {
	const {default: Conf} = await import('conf');
	for (const event of process.eventNames()) {
		if (typeof event !== 'string' || !event.startsWith('SIG')) continue;
		for (const listener of process.listeners(event as NodeJS.Signals)) {
			if (raisesAgain.test(listener.toString())) process.off(event, listener);
		}
	}
	return Conf;
};

/** Their text, as written and as a bundler shortens it; others may listen too, so the text is all that tells them. */
const raisesAgain = /^\(\)\s*=>\s*this\.exit\(\w+\)$/;
