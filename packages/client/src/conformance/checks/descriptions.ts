import { getJson, isRecord, must, type Group } from '../check.ts';

export const descriptions: Group = {
	name: 'Descriptions',
	checks: [
		{
			name: 'the API describes itself as OpenAPI 3.1',
			run: async (probe) => {
				const { openapi, paths } = await getJson(probe, '/api/openapi.json');
				must(typeof openapi === 'string' && openapi.startsWith('3.1'), `It is OpenAPI ${String(openapi)}`);
				must(isRecord(paths), 'It has no paths');
				const described = Object.keys(paths).map((path) => path.replace(/^\/api/, ''));
				for (const path of ['/practices', '/changes', '/export/'])
					must(
						described.some((each) => each.startsWith(path)),
						`It does not describe ${path}`,
					);
			},
		},
		{
			name: 'a figure comes as JSON-stat 2.0',
			run: async (probe) => {
				const set = await getJson(probe, '/api/statistics/population?area=SE-0180&time=2015..2020');
				must(set.version === '2.0' && set.class === 'dataset', 'It is no dataset of JSON-stat 2.0');
				const { size, value } = set;
				must(Array.isArray(size) && Array.isArray(value), 'It has no size or no values');
				const cells = (size as number[]).reduce((product, each) => product * each, 1);
				must(cells === value.length, `It has ${value.length} values for ${cells} cells`);
			},
		},
	],
};
