// Runs before start, test and the others: installs what is missing, and with --build builds what is stale.
// The Node that starts it may be old: nothing is imported before its version is known.
const oldest = 20;

if (Number.parseInt(process.versions.node, 10) < oldest) {
	const isFrench = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
	console.error(
		isFrench
			? `actus : il faut Node ${oldest} ou plus récent pour l’installer ; celui-ci est ${process.version}.`
			: `actus: installing it takes Node ${oldest} or newer; this one is ${process.version}.`,
	);
	process.exit(1);
}

import('./install.mjs')
	.then(({install}) => install())
	.then(
		() => process.argv.includes('--build') && import('./build.mjs').then(({buildIfStale}) => buildIfStale()),
	)
	.catch((error) => {
		console.error(error.isExplained ? error.message : error);
		process.exit(1);
	});
