// Which endings make no other word of a word, and which words of a question say nothing, in a manual of another language?

/** By language; those of the interface stand beside its words. Without accents where people leave them out. */
export const manualWords: Readonly<Record<string, { endings: string; fillers: string }>> = {
	de: {
		endings: "e en em er ern es n s se t te ten et st ung ungen",
		fillers:
			"der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr man mich mir uns mein meine unser unsere ist sind war bin wird werden wurde hat habe haben kann können muss müssen soll sollen darf dürfen mache machen macht tun tue was wann wer wie wo warum wieso wohin welche welcher welches wenn falls ob und oder aber nicht kein keine zu zum zur in im an am auf aus bei beim mit nach von vom vor für über um als auch so da hier noch",
	},
	fr: {
		endings: "s x e es er ez ent ant ons é ée és ées ement ements age ages eur eurs ion ions ation ations",
		fillers:
			"le la les l un une des du de d au aux ce cet cette ces je j tu il elle on nous vous ils elles me m te se s mon ma mes notre nos votre est sont était suis être a ai avons ont avoir fait faire fais faut peut peux pouvons dois doit devons que qu quoi qui quand comment où pourquoi quel quelle quels quelles si et ou mais ne n pas y en dans sur sous par pour avec sans à chez",
	},
	es: {
		endings: "s es o a os as ar er ir ado ada ados adas ido ida ando iendo ción ciones mente",
		fillers:
			"el la los las un una unos unas de del al a yo tú él ella nosotros ustedes me te se mi su nuestro es son está están ser estar hay hago hacer hace puedo puede debo debe qué que quién cuándo cuando cómo como dónde donde por porque para con sin en y o pero no si",
	},
	it: {
		endings: "o a i e are ere ire ato ata ati ate ito ita ando endo zione zioni mente",
		fillers:
			"il lo la i gli le l un uno una di del della dei delle da dal a al alla in nel nella su con per tra fra io tu lui lei noi voi loro mi ti si mio suo nostro è sono essere ho ha abbiamo avere faccio fare fa posso può devo deve che cosa chi quando come dove perché quale se e o ma non",
	},
	nl: {
		endings: "e en s es t de te den ten er ers ing ingen",
		fillers:
			"de het een ik jij je hij zij ze wij we u mij me ons mijn onze is zijn was wordt worden heb heeft hebben kan kunnen moet moeten mag doe doen doet wat wanneer wie hoe waar waarom welke als of en maar niet geen te in op aan uit bij met na van voor over om ook er hier dan",
	},
};
