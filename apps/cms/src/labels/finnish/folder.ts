import type { DefaultTranslationsObject } from '@payloadcms/translations';

export const folder = {
	browseByFolder: 'Selaa kansioittain',
	byFolder: 'Kansioittain',
	deleteFolder: 'Poista kansio',
	folderName: 'Kansion nimi',
	folders: 'Kansiot',
	folderTypeDescription: 'Valitse, minkä kokoelmien dokumentteja kansiossa saa olla.',
	itemHasBeenMoved: '{{title}} on siirretty kansioon {{folderName}}',
	itemHasBeenMovedToRoot: '{{title}} on siirretty ylimmälle tasolle',
	itemsMovedToFolder: '{{title}} on siirretty kansioon {{folderName}}',
	itemsMovedToRoot: '{{title}} on siirretty ylimmälle tasolle',
	moveFolder: 'Siirrä kansio',
	moveItemsToFolderConfirmation:
		'Kansioon <2>{{toFolder}}</2> siirretään <1>{{count}} ({{label}})</1>. Haluatko jatkaa?',
	moveItemsToRootConfirmation: 'Ylimmälle tasolle siirretään <1>{{count}} ({{label}})</1>. Haluatko jatkaa?',
	moveItemToFolderConfirmation: 'Kansioon <2>{{toFolder}}</2> siirretään <1>{{title}}</1>. Haluatko jatkaa?',
	moveItemToRootConfirmation: 'Ylimmälle tasolle siirretään <1>{{title}}</1>. Haluatko jatkaa?',
	movingFromFolder: 'Siirretään {{title}} kansiosta {{fromFolder}}',
	newFolder: 'Uusi kansio',
	noFolder: 'Ei kansiota',
	renameFolder: 'Nimeä kansio uudelleen',
	searchByNameInFolder: 'Etsi nimellä kansiosta {{folderName}}',
	selectFolderForItem: 'Valitse kansio kohteelle {{title}}',
} satisfies DefaultTranslationsObject['folder'];
