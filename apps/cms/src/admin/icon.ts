/** The mark as the browser tab's icon: the same strips on paper, in the ink of the scheme. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -2 12 12"><style>path{stroke:#121b20}@media(prefers-color-scheme:dark){path{stroke:#e8edeb}}</style><path stroke-width=".72" d="M0 .5h2.5M0 1.5h5.2M0 2.5h2.4M0 3.5h9.1M0 4.5h10M0 5.5h9.1M0 6.5h1.6M0 7.5h9.1"/></svg>`;

export const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
