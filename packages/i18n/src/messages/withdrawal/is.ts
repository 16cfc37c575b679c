import type { WithdrawalMessages } from './words.ts';

export const is: WithdrawalMessages = {
	title: 'Afturkallaðu samþykki þitt',
	lead: 'Þú hefur leyft okkur að birta frásögn þína. Hér getur þú afturkallað það.',
	steps: [
		'Frásögn þín hverfur strax af vefnum.',
		'Við eyðum textanum, myndinni og upptökunni og einnig drögum okkar.',
		'Stofnanir sem eiga afrit fá að vita að þær eigi að eyða því og staðfesta að það hafi verið gert.',
	],
	cannot: 'Við getum ekki afturkallað það sem þegar er prentað eða aðrir hafa deilt.',
	free: 'Þú þarft ekki að segja hvers vegna. Það hefur engar afleiðingar fyrir þig.',
	send: 'Já, afturkalla samþykki mitt',
	doneTitle: 'Þú hefur afturkallað samþykki þitt',
	done: 'Frásögn þín er ekki lengur á vefnum. Við eyðum nú því sem við eigum af henni. Þú þarft ekki að gera meira.',
	again: 'Ef þú vilt segja frá aftur veitir þú nýtt samþykki. Enginn birtir frásögnina án þess.',
	away: 'Þetta tókst ekki núna og ekkert hefur breyst. Reyndu aftur eftir smástund.',
	tooMany: 'Margar tilraunir hafa borist frá netinu þínu. Ekkert hefur breyst. Reyndu aftur eftir tíu mínútur.',
};
