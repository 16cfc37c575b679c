import type { WithdrawalMessages } from './words.ts';

export const fi: WithdrawalMessages = {
	title: 'Peru suostumuksesi',
	lead: 'Olet antanut meille luvan näyttää kertomuksesi. Tällä sivulla voit perua luvan.',
	steps: [
		'Kertomuksesi poistuu heti sivustolta.',
		'Poistamme tekstin, kuvan ja äänitteen, myös luonnoksemme.',
		'Viranomaisia, joilla on kopio, pyydetään poistamaan se ja vahvistamaan, että se on poistettu.',
	],
	cannot: 'Emme voi perua sitä, mikä on jo painettu tai minkä muut ovat jakaneet.',
	free: 'Sinun ei tarvitse kertoa syytä. Peruutuksesta ei ole sinulle seurauksia.',
	send: 'Kyllä, peruuta suostumukseni',
	doneTitle: 'Olet perunut suostumuksesi',
	done: 'Kertomuksesi ei ole enää sivustolla. Poistamme nyt kaiken, mitä meillä on siitä. Sinun ei tarvitse tehdä muuta.',
	again: 'Jos haluat kertoa uudelleen, annat uuden suostumuksen. Kukaan ei julkaise kertomusta ilman sitä.',
	away: 'Peruutus ei onnistunut juuri nyt, eikä mikään ole muuttunut. Yritä hetken kuluttua uudelleen.',
	tooMany: 'Verkostasi on tullut monta yritystä. Mikään ei ole muuttunut. Yritä uudelleen kymmenen minuutin kuluttua.',
};
