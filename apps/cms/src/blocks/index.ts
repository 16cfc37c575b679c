import type { Block } from 'payload';
import { media, relation, relations } from '../fields/relation.ts';
import { richText } from '../fields/rich-text.ts';
import { localText, localTextarea, url } from '../fields/text.ts';

const text: Block = { slug: 'text', interfaceName: 'TextBlock', fields: richText('body', { required: true }) };
const image: Block = { slug: 'image', interfaceName: 'ImageBlock', fields: [media('image')] };
const quote: Block = {
	slug: 'quote',
	interfaceName: 'QuoteBlock',
	fields: [localTextarea('quote', { required: true, maxLength: 600 }), localText('attribution')],
};
const testimony: Block = {
	slug: 'testimony',
	interfaceName: 'TestimonyBlock',
	fields: [relation('testimony', 'testimonies', { required: true })],
};
const practiceList: Block = {
	slug: 'practiceList',
	interfaceName: 'PracticeListBlock',
	fields: [localText('heading'), relations('practices', 'practices', { required: true })],
};
const figure: Block = {
	slug: 'figure',
	interfaceName: 'FigureBlock',
	fields: [
		{ name: 'value', type: 'text', required: true, maxLength: 40 },
		localText('label', { required: true }),
		{ name: 'source', type: 'text', maxLength: 300 },
	],
};
const chart: Block = {
	slug: 'chart',
	interfaceName: 'ChartBlock',
	fields: [
		localText('heading'),
		relation('dataset', 'datasets', { required: true }),
		relations('municipalities', 'municipalities', { required: true }),
	],
};
const callToAction: Block = {
	slug: 'callToAction',
	interfaceName: 'CallToActionBlock',
	fields: [
		localText('text', { required: true }),
		localText('label', { required: true }),
		url('link', { required: true }),
	],
};

export const pageBlocks: Block[] = [text, image, quote, testimony, practiceList, figure, chart, callToAction];
/** Blocks that may stand inside a text. */
export const textBlocks: Block[] = [quote, figure, callToAction];
