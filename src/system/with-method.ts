/** An object with one method of its own in the place of another; whoever calls the others calls the object itself. */
export const withMethod = <Target extends object>(
	object: Target,
	method: keyof Target,
	instead: unknown,
): Target =>
	new Proxy(object, {
		get: (target, name) => {
			if (name === method) return instead;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
