import { type AdviceTexts, type Remedies, remediesFrom } from './remedies.ts';

const texts = {
  good: ['Tarkistuksessa ei löytynyt huomautettavaa.', 'Toimenpiteitä ei tarvita.'],
  'own-fault': [
    'Vika on tässä ohjelmistossa tai ohjelmassa, joka käyttää sitä ja hakee sille asiakirjoja.',
    'Todentaja: yritä uudelleen ja ilmoita viasta tiedoston kanssa ohjelmiston ylläpitäjälle.',
  ],
  harmless: [
    'Myöntäjän järjestelmä kirjoittaa tämän eri tavalla kuin useimmat.',
    'Haltijan ja todentajan ei tarvitse tehdä mitään; myöntäjä voi korjata asian, kun järjestelmää seuraavan kerran uudistetaan.',
  ],

  // Tiedostot
  'damaged-file': [
    'Tiedosto on katkennut tai muuttunut, kun sitä on kopioitu, lähetetty tai tallennettu.',
    'Haltija: lataa todistus uudelleen sieltä, missä se myönnettiin, ja lähetä tiedosto muuttamattomana.',
  ],
  'wrong-file': [
    'Todistuksen sijasta on valittu muu tiedosto, esimerkiksi tuloste tai liite.',
    'Haltija: lähetä myöntäjältä saamasi tiedosto tai kuva.',
  ],
  'bare-picture': [
    'Kuvan kokoa tai muotoa on muutettu, se on kuvakaappaus, tai siinä ei ole koskaan ollut osaamismerkkiä.',
    'Haltija: lataa kuva uudelleen myöntäjältä ja lähetä se tiedostona.',
  ],
  'other-content': [
    'Kuvassa on jotakin muuta kuin allekirjoitettu Open Badge 3.0 -osaamismerkki.',
    'Haltija: pyydä itse osaamismerkki myöntäjältä.',
  ],
  'baked-wrongly': [
    'Ohjelma, joka on upottanut osaamismerkin kuvaan, ei noudata standardia.',
    'Myöntäjä: upota osaamismerkki alkuperäiseen kuvaan uudelleen ohjelmalla, joka noudattaa Open Badges 3.0 -standardia.',
  ],
  ambiguous: [
    'Tiedosto on virheellisen ohjelman tekemä, tai joku yrittää saada eri ohjelmat lukemaan siitä eri asioita.',
    'Todentaja: älä hyväksy tiedostoa, vaan pyydä myöntäjältä uusi.',
  ],
  limit: [
    'Sisältö on suurempi tai monimutkaisempi kuin todistuksissa, mahdollisesti tarkistuksen kuormittamiseksi.',
    'Todentaja: korota rajaa vain, jos tunnet lähteen; myöntäjä: tee todistuksesta pienempi.',
  ],
  'unsupported-form': [
    'Todistus on myönnetty tai viety muodossa, jota tässä ei tueta.',
    'Haltija: pyydä myöntäjältä Open Badge 3.0 -osaamismerkki tai eurooppalainen digitaalinen osaamistodistus.',
  ],
  'older-standard': [
    'Myöntäjän järjestelmä noudattaa standardin vanhempaa versiota.',
    'Myöntäjä: myönnä osaamismerkki uudelleen Open Badge 3.0 -muodossa.',
  ],
  wrapped: [
    'Todistus on viety kuoressa, jossa se ladataan palveluun.',
    'Haltijan ja todentajan ei tarvitse tehdä mitään; myöntäjän tulisi antaa itse todistus.',
  ],

  // Muoto
  form: [
    'Myöntäjän järjestelmä ei noudata standardia tältä osin, tai tiedostoa on muutettu.',
    'Myöntäjä: korjaa kohta järjestelmässä ja myönnä todistus uudelleen.',
  ],
  'information-missing': [
    'Myöntäjä on jättänyt pois tiedon, jota standardi edellyttää.',
    'Myöntäjä: täydennä puuttuva tieto ja myönnä todistus uudelleen.',
  ],
  scale: [
    'Tulokset ja osaamismerkissä kuvatut asteikot eivät vastaa toisiaan.',
    'Myöntäjä: korjaa tulos tai asteikko ja myönnä osaamismerkki uudelleen.',
  ],
  profile: [
    'Todistus ei täytä sitä eurooppalaisen oppimismallin profiilia, jota se noudattaa.',
    'Myöntäjä: korjaa kohta ja myönnä todistus uudelleen.',
  ],
  'code-list': [
    'Myöntäjän järjestelmä on keksinyt arvon, ottanut sen toisesta koodistosta tai tuntee koodiston uudemman version.',
    'Myöntäjä: ota tunniste ja nimi itse koodistosta ja myönnä todistus uudelleen.',
  ],
  'further-schema': [
    'Todistus nimeää oman muodon tai profiilin, jota ei tunneta tai joka ei ollut tässä saatavilla.',
    'Todentaja: anna nimetty asiakirja tai pyydä arvio joltakulta, joka tuntee muodon.',
  ],
  'form-not-checked': [
    'Tällaisen asiakirjan kaikille yksityiskohdille ei ole julkaistua muotoa.',
    'Todentaja: katso itse ne kohdat, joilla on sinulle merkitystä allekirjoituksen lisäksi.',
  ],
  'two-models': [
    'Myöntäjän järjestelmä sekoittaa kaksi tietomallin versiota, jotka sulkevat toisensa pois.',
    'Myöntäjä: käytä eurooppalaisen kontekstin edellä kontekstia credentials/v1, ei version 2.0 kontekstia, ja myönnä todistus uudelleen.',
  ],
  'claim-hidden': [
    'Haltija ei halunnut näyttää kaikkea, tai myöntäjältä on jäänyt tieto pois.',
    'Todentaja: pyydä haltijaa näyttämään myös tämä tieto.',
  ],
  'issuer-unbound': [
    'Sisällä oleva asiakirja on tehty toisessa järjestelmässä ja pantu sellaisenaan toiseen todistukseen.',
    'Todentaja: luota vain siihen, kuka allekirjoitti; myöntäjä: ilmoita sama myöntäjä sisällä ja ulkona.',
  ],
  'nothing-inside': [
    'Lompakko tai järjestelmä on koonnut asiakirjan niin, ettei siinä ole kokonaista todistusta.',
    'Haltija: muodosta esitys tai kooste uudelleen niin, että todistus on mukana.',
  ],
  'own-terms': [
    'Myöntäjä käyttää termejä, joita ei yleisesti tunneta, tai joku yrittää muuttaa sanojen merkitystä.',
    'Myöntäjä: käytä vain standardin julkaistuja konteksteja ja myönnä todistus uudelleen.',
  ],
  'context-changed': [
    'Julkaistut määrittelyt on uudistettu sen jälkeen, kun myöntäjä otti ne käyttöön.',
    'Haltijan ja todentajan ei tarvitse tehdä mitään; myöntäjä voi ottaa käyttöön uusimman version.',
  ],
  unprotected: [
    'Jotakin on lisätty allekirjoittamisen jälkeen, tai myöntäjän järjestelmä käyttää sanoja, joita mikään ei määrittele.',
    'Todentaja: älä luota tähän kohtaan; myöntäjä: määrittele se tai jätä se pois ja myönnä todistus uudelleen.',
  ],

  // Allekirjoitukset
  unsigned: [
    'Todistusta ei ole allekirjoitettu, tai allekirjoitus on jäänyt pois siirrettäessä.',
    'Todentaja: älä hyväksy todistusta; haltija: pyydä myöntäjältä allekirjoitettu alkuperäinen.',
  ],
  changed: [
    'Sisältöä on muutettu allekirjoittamisen jälkeen, tai se on allekirjoitettu toisella avaimella.',
    'Todentaja: älä hyväksy todistusta; haltija: lataa muuttamaton alkuperäinen myöntäjältä.',
  ],
  'other-signer': [
    'Joku muu on allekirjoittanut myöntäjän nimissä, tai myöntäjän järjestelmässä on väärä avain tai nimi.',
    'Todentaja: älä hyväksy todistusta; myöntäjä: allekirjoita sen myöntäjän avaimella, jonka todistus nimeää.',
  ],
  'signature-form': [
    'Allekirjoittanut ohjelma ei noudata standardia, tai allekirjoitus on vioittunut.',
    'Haltija: kokeile alkuperäistä tiedostoa; myöntäjä: päivitä ohjelma ja myönnä todistus uudelleen.',
  ],
  method: [
    'Myöntäjä allekirjoittaa menetelmällä tai avaimella, jota ei hyväksytä tässä turvalliseksi.',
    'Myöntäjä: allekirjoita uudelleen hyväksytyllä menetelmällä ja avaimella, esimerkiksi Ed25519 tai ES256.',
  ],
  'uncommon-method': [
    'Myöntäjä allekirjoittaa menetelmällä, jota Open Badges -profiili ei mainitse.',
    'Haltijan ja todentajan ei tarvitse tehdä mitään; jos todistuksen pitää kelvata kaikkialla, myöntäjän kannattaa käyttää RS256-menetelmää.',
  ],
  contradiction: [
    'Myöntäjän järjestelmä täyttää JWT-tietueen ja todistuksen eri tavoin, tai toista on muutettu.',
    'Myöntäjä: saata tiedot yhtäpitäviksi ja myönnä todistus uudelleen.',
  ],
  clock: [
    'Myöntäjän tai todentajan kello on väärässä, tai aika on keksitty.',
    'Todentaja: tarkista kellosi; myöntäjä: allekirjoita uudelleen oikealla ajalla.',
  ],
  'signature-expired': [
    'Allekirjoitus on tehty määräajaksi, joka on päättynyt.',
    'Haltija: muodosta uusi esitys tai pyydä myöntäjältä uudelleen allekirjoitettu todistus.',
  ],
  'base-proof': [
    'On lähetetty alkuperäinen, joka on tarkoitettu vain haltijan lompakkoon.',
    'Haltija: valitse lompakossa, mitä näytät, ja lähetä lompakon muodostama todistus.',
  ],
  'earlier-failure': [
    'Aiempi tarkistus epäonnistui, joten tällä ei olisi voitu osoittaa mitään.',
    'Hoida ensin epäonnistunut kohta ja tarkista todistus sitten uudelleen.',
  ],

  // Avaimet
  'key-not-published': [
    'Myöntäjä ei ole julkaissut avainta tähän käyttöön, tai se on poistettu avainten vaihtuessa.',
    'Myöntäjä: luettele avain, myös käytöstä poistettu, myöntämiseen käytettyjen avainten joukossa.',
  ],
  'key-unavailable': [
    'Myöntäjän asiakirjaa ei annettu eikä haettu, tai sen palvelin ei vastannut.',
    'Todentaja: salli verkon käyttö tai anna asiakirja; myöntäjä: pidä se saatavilla.',
  ],
  'key-document': [
    'Myöntäjän tunniste tai asiakirja, jossa sen avaimet julkaistaan, on virheellinen.',
    'Myöntäjä: korjaa asiakirja; todentaja: tarkista todistus sen jälkeen uudelleen.',
  ],
  'key-naming': [
    'Myöntäjän järjestelmä ei nimeä avaintaan standardin edellyttämällä tavalla.',
    'Myöntäjä: nimeä avain sillä tunnisteella, joka sillä on myöntäjän asiakirjassa.',
  ],
  'key-exposed': [
    'Yksityinen avain on joutunut muiden käsiin.',
    'Todentaja: älä hyväksy mitään sillä allekirjoitettua; myöntäjä: ota käyttöön uusi avain ja myönnä todistukset uudelleen.',
  ],
  'key-out-of-use': [
    'Todistus on allekirjoitettu avaimen käytön päätyttyä, mahdollisesti jonkun muun toimesta.',
    'Todentaja: kysy myöntäjältä; myöntäjä: myönnä todistus uudelleen käytössä olevalla avaimella.',
  ],
  'key-changed': [
    'Myöntäjä on sittemmin vaihtanut avaimia, kuten hyvään käytäntöön kuuluu.',
    'Toimenpiteitä ei tarvita.',
  ],

  // Leimat
  certificate: [
    'Varmenne puuttuu, on muu kuin leiman nimeämä tai ei ole organisaation leimaa varten.',
    'Myöntäjä: leimaa todistus uudelleen organisaation leimavarmenteella.',
  ],
  'certificate-validity': [
    'Myöntäjä on leimannut varmenteen voimassaoloajan ulkopuolella.',
    'Myöntäjä: uusi varmenne ja leimaa todistus uudelleen.',
  ],
  'time-stamp': [
    'Leimaan on liitetty toisen tiedoston aikaleima, tai aikaleima on vioittunut tai väärennetty.',
    'Todentaja: pyydä alkuperäinen tiedosto; myöntäjä: leimaa todistus uudelleen ja ota aikaleima tunnetusta palvelusta.',
  ],
  'certificate-revoked': [
    'Varmenne tai sen myöntänyt palvelu on vedetty pois käytöstä, ehkä siksi, että avain on joutunut vääriin käsiin.',
    'Todentaja: kysy myöntäjältä; myöntäjä: leimaa todistus uudelleen voimassa olevalla varmenteella.',
  ],
  'revocation-data': [
    'Annetut tai leiman mukana tulleet peruutustiedot ovat toisen varmenneviranomaisen, toiselta ajalta tai vain leiman omia.',
    'Todentaja: hanki varmenteen myöntäjän tuore sulkulista tai vastaus ja anna se tarkistukselle.',
  ],
  'seal-not-checked': [
    'Tarvittavia tietoja, kuten luotettujen luetteloja tai varmenteiden peruutustietoja, ei haeta tässä.',
    'Todentaja: jos asialla on paljon merkitystä, tarkista varmenne eurooppalaisten leimojen tarkistuspalvelussa.',
  ],

  // Aika ja tila
  expired: [
    'Myöntäjän asettama voimassaoloaika on päättynyt.',
    'Haltija: kysy myöntäjältä, voiko todistuksen uusia.',
  ],
  'not-yet-valid': [
    'Asetettu voimassaolo alkaa myöhemmin, tai jokin kello on väärässä.',
    'Haltija: odota voimassaolon alkua; todentaja: tarkista kellosi.',
  ],
  dates: [
    'Myöntäjän järjestelmä kirjoittaa päivämäärät väärin tai väärässä järjestyksessä.',
    'Myöntäjä: korjaa päivämäärät ja myönnä todistus uudelleen.',
  ],
  revoked: [
    'Myöntäjä on peruuttanut todistuksen pysyvästi, mahdollisesti siksi, että korjattu todistus korvaa sen.',
    'Todentaja: älä hyväksy todistusta; haltija: kysy myöntäjältä syytä tai korvaavaa todistusta.',
  ],
  suspended: [
    'Myöntäjä on peruuttanut todistuksen toistaiseksi, mahdollisesti selvityksen ajaksi.',
    'Haltija: kysy myöntäjältä; todentaja: tarkista todistus myöhemmin uudelleen.',
  ],
  'status-message': [
    'Myöntäjä on liittänyt todistukseen huomautuksen.',
    'Todentaja: kysy myöntäjältä, mitä huomautus tarkoittaa.',
  ],
  'newer-version': [
    'Myöntäjä on uusinut todistuksen.',
    'Haltija: hanki myöntäjältä uudempi versio ja esitä se.',
  ],
  'status-unavailable': [
    'Tilaluetteloa ei annettu eikä haettu, tai myöntäjän palvelin ei vastannut.',
    'Todentaja: salli verkon käyttö tai anna luettelo ja tarkista todistus uudelleen.',
  ],
  'status-unknown': [
    'Myöntäjä pitää tilatietoa tavalla, jota ei tunneta tässä.',
    'Todentaja: kysy myöntäjältä, onko todistus voimassa.',
  ],
  'status-entry': [
    'Myöntäjän järjestelmä on kirjoittanut viittauksen tilaluetteloon väärin.',
    'Myöntäjä: korjaa viittaus ja myönnä todistus uudelleen.',
  ],
  'status-list': [
    'Myöntäjän julkaisema tilaluettelo on virheellinen, vanhentunut tai eri luettelo.',
    'Myöntäjä: julkaise uudelleen allekirjoitettu luettelo samassa osoitteessa; todentaja: tarkista todistus sen jälkeen.',
  ],
  'status-list-unsigned': [
    'Peruutusluettelon vanhemmassa muodossa ei ole allekirjoitusta.',
    'Todentaja: luota luetteloon vain, jos sen osoite on myöntäjän oma.',
  ],
  'status-none': [
    'Myöntäjä ei pidä tilaluetteloa tästä todistuksesta.',
    'Todentaja: kysy myöntäjältä, jos mahdollisella peruutuksella on merkitystä.',
  ],

  // Henkilöt
  'other-person': [
    'Todistus on jonkun muun, tai myöntäjä tuntee henkilön toisella tunnisteella.',
    'Todentaja: älä hyväksy todistusta, ellei henkilö voi osoittaa tunnistetta omakseen.',
  ],
  'holder-unknown': [
    'Asiakirja ei nimeä ketään, tai sen tieto ei ole vertailtavissa.',
    'Todentaja: varmista muulla tavoin, että todistus kuuluu tälle henkilölle.',
  ],
  'other-holder': [
    'Joku esittää toisen henkilön todistusta, tai lompakko käyttää toista tunnistetta kuin myöntäjä.',
    'Todentaja: älä hyväksy todistusta; haltija: esitä se siitä lompakosta, johon se myönnettiin.',
  ],
  'key-binding': [
    'Lompakon antama näyttö puuttuu tai on virheellinen, tai joku esittää toisen henkilön todistusta.',
    'Haltija: esitä todistus uudelleen omasta lompakostasi.',
  ],
  'other-request': [
    'Esitys on tehty aiempaan pyyntöön, tai sitä käytetään uudelleen.',
    'Haltija: muodosta uusi esitys vastauksena tähän pyyntöön.',
  ],
  'no-challenge': [
    'Todentaja ei antanut haastetta, johon esitystä voisi verrata.',
    'Todentaja: lähetä joka pyynnössä uusi satunnainen haaste ja anna se tarkistukselle.',
  ],
  'other-receiver': [
    'Esitys on tehty toiselle vastaanottajalle, joka on voinut lähettää sen eteenpäin.',
    'Todentaja: älä hyväksy esitystä; haltija: muodosta uusi esitys tälle vastaanottajalle.',
  ],

  // Mitä todistuksen ympärillä on
  'see-within': [
    'Syy on nimetyssä osassa, jonka omat tarkistukset on lueteltu.',
    'Noudata kyseisen osan tarkistusten ohjeita.',
  ],
  endorsement: [
    'Suositusta on muutettu, se on peruutettu tai otettu toisesta osaamismerkistä.',
    'Todentaja: älä ota suositusta huomioon; myöntäjä: jätä se pois tai pyydä suosittelijalta uusi.',
  ],
  evidence: [
    'Näyttö on ihmisen arvioitavaksi, eikä sitä haeta tässä.',
    'Todentaja: katso näyttö itse, jos sillä on sinulle merkitystä.',
  ],
  'no-newer-version': [
    'Myöntäjän palvelu ei vastannut, tai sen antama versio ei kelvannut.',
    'Todentaja: tarkista todistus myöhemmin uudelleen; myöntäjä: korjaa palvelu.',
  ],
  'refresh-not-asked': [
    'Tarkistus tehtiin ilman lupaa kysyä myöntäjältä.',
    'Todentaja: kysy myöntäjän palvelusta, jos uudemmalla versiolla voi olla merkitystä.',
  ],

  // Luottamus
  'no-trust-list': [
    'Tarkistukselle ei annettu luetteloa niistä, joihin luotat.',
    'Todentaja: anna luottamusluettelo tai ratkaise asia myöntäjän tunnisteen ja varmenteen perusteella.',
  ],
  'not-trusted': [
    'Myöntäjä on sinulle tuntematon, tai luottamusluettelosi on vanhentunut.',
    'Todentaja: selvitä, kuka myöntäjä on, ja lisää se luetteloon, jos luotat siihen.',
  ],
} as const satisfies AdviceTexts;

/** Likely cause and remedy of every code in Finnish. */
export const fi: Remedies = remediesFrom(texts);
