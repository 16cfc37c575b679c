import type { Label } from '@repo/i18n';
import { words } from './words.ts';

/** What people are told about their passwords and how they sign in. */
export const signInMessages = {
	passwordTooShort: words(
		'Choose at least {min} characters; a few words that only you would put together are best.',
		'Välj minst {min} tecken; bäst är några ord som bara du skulle sätta ihop.',
		'Vælg mindst {min} tegn; bedst er et par ord, som kun du ville sætte sammen.',
		'Velg minst {min} tegn; best er noen ord som bare du ville satt sammen.',
		'Valitse vähintään {min} merkkiä; parhaita ovat muutama sana, jotka vain sinä yhdistäisit.',
		'Veldu að minnsta kosti {min} stafi; best eru nokkur orð sem aðeins þú myndir setja saman.',
	),
	passwordTooLong: words(
		'This is longer than 200 characters.',
		'Det här är längre än 200 tecken.',
		'Dette er længere end 200 tegn.',
		'Dette er lengre enn 200 tegn.',
		'Tämä on yli 200 merkkiä pitkä.',
		'Þetta er lengra en 200 stafir.',
	),
	passwordCommon: words(
		'This is easy to guess: many use it, or it follows a pattern. Choose a few words that do not belong together.',
		'Det här är lätt att gissa: många använder det, eller så följer det ett mönster. Välj några ord som inte hör ihop.',
		'Dette er let at gætte: mange bruger det, eller det følger et mønster. Vælg et par ord, som ikke hører sammen.',
		'Dette er lett å gjette: mange bruker det, eller det følger et mønster. Velg noen ord som ikke hører sammen.',
		'Tämä on helppo arvata: monet käyttävät sitä, tai siinä on kaava. Valitse muutama sana, jotka eivät kuulu yhteen.',
		'Þetta er auðvelt að giska á: margir nota það eða það fylgir mynstri. Veldu nokkur orð sem eiga ekki saman.',
	),
	passwordOwnName: words(
		'This is little more than the name or the e-mail address. Choose something that others do not know.',
		'Det här är inte mycket mer än namnet eller e-postadressen. Välj något som andra inte vet.',
		'Dette er ikke meget mere end navnet eller e-mailadressen. Vælg noget, som andre ikke ved.',
		'Dette er lite mer enn navnet eller e-postadressen. Velg noe som andre ikke vet.',
		'Tämä on tuskin muuta kuin nimi tai sähköpostiosoite. Valitse jotain, mitä muut eivät tiedä.',
		'Þetta er lítið meira en nafnið eða netfangið. Veldu eitthvað sem aðrir vita ekki.',
	),
	loginRefused: words(
		'That is not right, or the account is locked: after {attempts} mistakes in a row it is, for {minutes} minutes.',
		'Det stämmer inte, eller så är kontot låst: efter {attempts} fel i rad låses det i {minutes} minuter.',
		'Det passer ikke, eller kontoen er låst: efter {attempts} fejl i træk låses den i {minutes} minutter.',
		'Det stemmer ikke, eller kontoen er låst: etter {attempts} feil på rad låses den i {minutes} minutter.',
		'Tiedot eivät täsmää, tai tili on lukittu: se lukitaan {minutes} minuutiksi {attempts} peräkkäisen virheen jälkeen.',
		'Þetta stemmir ekki, eða aðganginum er læst: eftir {attempts} villur í röð læsist hann í {minutes} mínútur.',
	),
	lastAdmin: words(
		'This is the last administrator. Give somebody else the role first.',
		'Det här är den sista administratören. Ge någon annan rollen först.',
		'Dette er den sidste administrator. Giv en anden rollen først.',
		'Dette er den siste administratoren. Gi noen andre rollen først.',
		'Tämä on viimeinen ylläpitäjä. Anna rooli ensin jollekin toiselle.',
		'Þetta er síðasti stjórnandinn. Gefðu einhverjum öðrum hlutverkið fyrst.',
	),
} as const satisfies Record<string, Label>;
