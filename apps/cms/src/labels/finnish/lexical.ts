/** The words of the rich text editor, by feature. */
export const lexical = {
	general: {
		placeholder: 'Kirjoita tai näytä komennot painamalla ”/”…',
		slashMenuBasicGroupLabel: 'Perusosat',
		slashMenuListGroupLabel: 'Luettelot',
		toolbarItemsActive: '{{count}} käytössä',
	},
	align: {
		alignCenterLabel: 'Keskitä',
		alignJustifyLabel: 'Tasaa molemmat reunat',
		alignLeftLabel: 'Tasaa vasemmalle',
		alignRightLabel: 'Tasaa oikealle',
	},
	blockquote: { label: 'Lainaus' },
	blocks: {
		inlineBlocks: {
			create: 'Luo {{label}}',
			edit: 'Muokkaa: {{label}}',
			label: 'Tekstin sisäiset lohkot',
			remove: 'Poista {{label}}',
		},
		label: 'Lohkot',
	},
	checklist: { label: 'Tarkistuslista' },
	heading: { label: 'Otsikko {{headingLevel}}' },
	horizontalRule: { label: 'Vaakaviiva' },
	indent: { decreaseLabel: 'Pienennä sisennystä', increaseLabel: 'Suurenna sisennystä' },
	link: { label: 'Linkki', loadingWithEllipsis: 'Ladataan…' },
	orderedList: { label: 'Numeroitu luettelo' },
	paragraph: { label: 'Kappale', label2: 'Leipäteksti' },
	relationship: { label: 'Viittaus' },
	textState: { defaultStyle: 'Oletustyyli' },
	unorderedList: { label: 'Luettelo' },
	upload: { label: 'Tiedosto' },
};
