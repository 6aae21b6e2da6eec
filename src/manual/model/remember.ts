// How is an answer about a thing computed once, however often it is asked for?

/** Keeps what is computed of a thing for as long as the thing is there. The thing must never change. */
export function remember<Thing extends WeakKey, Answer>(compute: (thing: Thing) => Answer): (thing: Thing) => Answer {
	const answers = new WeakMap<Thing, Answer>();
	return (thing) => {
		if (!answers.has(thing)) answers.set(thing, compute(thing));
		return answers.get(thing) as Answer;
	};
}
