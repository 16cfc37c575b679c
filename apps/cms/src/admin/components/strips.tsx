/** The eight lands from west to east, by population: the path of the mark, in strips one unit high. */
const path = 'M0 .5h2.5M0 1.5h5.2M0 2.5h2.4M0 3.5h9.1M0 4.5h10M0 5.5h9.1M0 6.5h1.6M0 7.5h9.1';

export const Strips = () => (
	<svg className="strips" viewBox="0 0 10 8" aria-hidden="true">
		<path d={path} fill="none" stroke="currentColor" strokeWidth=".62" />
	</svg>
);

/** The mark in the corner of every page. */
export const Icon = () => <Strips />;

/** The mark with the name, on the login page. */
export const Logo = () => (
	<div className="wordmark">
		<Strips />
		IntegrationNorden
	</div>
);
