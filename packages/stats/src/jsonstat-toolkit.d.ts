declare module 'jsonstat-toolkit' {
	interface Dataset {
		Data: (where: Record<string, string>) => { value: number | null; status: string | null };
		Dimension: (id: string) => { Category: (key: string) => { label: string } };
	}
	export default function JSONstat(response: object): Dataset;
}
