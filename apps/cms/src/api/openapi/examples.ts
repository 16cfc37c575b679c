/** Documents of the seed content, so that every example can be run as it stands. */
export const examples: Readonly<Record<string, { id: string; slug?: string }>> = {
	themes: { id: '019b76da-a800-76b3-b007-805b3b2c59d3', slug: 'when-a-municipality-grows-older' },
	practices: { id: '019b76da-a800-7d78-a52f-a963dfc92e2b', slug: 'when-childcare-opened-at-five' },
	testimonies: { id: '019b76da-a800-7294-8d77-a5481eed0318', slug: 'ewa' },
	studies: {
		id: '019b76da-a800-706b-ba21-4576c59035cf',
		slug: 'reception-integration-and-future-prospects-of-ukrainian-refugees-in-the-nordic',
	},
	news: {
		id: '019b76da-a800-740e-9e4f-6640dd28f2ca',
		slug: 'tonsberg-received-norways-settlement-and-integration-prize-for-2023',
	},
	columns: {
		id: '019b76da-a800-775c-9165-2de5f4cfe63d',
		slug: 'the-meeting-where-we-counted-everything-but-peoples-plans',
	},
	conferences: { id: '019b76da-a800-70f5-a879-fb3861dc0a13', slug: 'in-the-shadow-of-the-pandemic' },
	organisations: { id: '019b76da-a800-7001-b294-05685cb2b924', slug: 'migration-studies-delegation' },
	people: { id: '019b76da-a800-7121-b8ca-dcda208f2c51', slug: 'yusuf-lehto' },
	municipalities: { id: '019b76da-a800-7a42-87a5-77f4d7c56003' },
	datasets: { id: '019b76da-a800-7abd-ae35-d6dd4986a6ef', slug: 'population' },
	concepts: { id: '019b76da-a800-7089-a3d1-08fc3e8943bc', slug: 'employment' },
	pages: { id: '019b76da-a800-7004-8470-31aa3bd6ece0', slug: 'about-integrationnorden' },
	media: { id: '019b76da-a800-76c3-b2e1-d18038395fab' },
};
