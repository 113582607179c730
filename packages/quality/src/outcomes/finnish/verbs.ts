import type { VerbList } from '../lexicon.ts';

/**
 * Finnish verbs by Bloom's level: the infinitive, and after `>` the strong stem where it does not
 * follow from the infinitive by rule.
 */
export const finnishVerbs: VerbList = {
  1: 'luetella>luettele nimetä>nimeä toistaa muistaa mainita jäljentää merkitä',
  2: `kuvata>kuvaa kuvailla selittää selostaa tunnistaa tiivistää referoida esittää kertoa luonnehtia
    havainnollistaa luokitella>luokittele lajitella>lajittele ryhmitellä>ryhmittele esitellä>esittele
    ilmaista keskustella tulkita kääntää viitata>viittaa esimerkillistää paikantaa raportoida havaita
    hakea etsiä poimia koota>kokoa kerätä>kerää kartoittaa`,
  3: `käyttää soveltaa hyödyntää toteuttaa laskea mitata>mittaa tehdä>teke toimia ohjata>ohjaa hoitaa
    asentaa valmistaa ratkaista näyttää demonstroida harjoittaa ohjelmoida koodata>koodaa kirjoittaa
    piirtää dokumentoida kirjata>kirjaa tallentaa käsitellä>käsittele julkaista viestiä neuvoa opastaa
    perehdyttää hankkia tilata>tilaa hallinnoida ylläpitää huoltaa korjata>korjaa vaihtaa säätää
    rekisteröidä testata>testaa kokeilla todentaa varmistaa noudattaa järjestää organisoida johtaa
    vetää jakaa hinnoitella>hinnoittele myydä>myy markkinoida laskuttaa budjetoida maksaa palvella
    avustaa tukea auttaa kohdata>kohtaa haastatella>haastattele kysyä vastata>vastaa lukea puhua
    muuttaa muokata>muokkaa sovittaa konfiguroida määrittää mallintaa visualisoida simuloida
    digitoida skannata>skannaa leikata>leikkaa editoida kuvittaa valokuvata>valokuvaa äänittää
    nauhoittaa hitsata>hitsaa sahata>sahaa porata>poraa maalata>maalaa ommella>ompele neuloa leipoa
    keittää kasvattaa kylvää istuttaa siivota>siivoa puhdistaa desinfioida lääkitä elvyttää sitoa
    kuljettaa ajaa pakata>pakkaa varastoida purkaa kytkeä mitoittaa kalibroida ottaa antaa pitää
    käynnistää hälyttää sammuttaa sopia neuvotella>neuvottele seurata>seuraa valvoa tarkkailla
    hyväksyä valmistella>valmistele aikatauluttaa resursoida edistää ehkäistä suojata>suojaa
    turvata>turvaa osoittaa motivoida kannustaa esiintyä suorittaa siirtää lähettää luetteloida
    käydä>käy`,
  4: `analysoida eritellä>erittele vertailla verrata>vertaa erottaa tutkia tarkastella>tarkastele
    jäsentää selvittää havainnoida testata>testaa tarkastaa tarkistaa reflektoida päätellä>päättele
    yhdistää yhdistellä diagnosoida todeta>totea kyseenalaistaa pohtia kategorisoida priorisoida
    ennakoida ennustaa arkistoida`,
  5: `arvioida perustella>perustele valita arvostella>arvostele puolustaa suositella>suosittele
    päättää kritisoida argumentoida todistaa validoida auditoida arvottaa vakuuttaa väitellä>väittele
    ehdottaa optimoida seuloa ratkaista`,
  6: `suunnitella>suunnittele laatia kehittää luoda>luo rakentaa tuottaa muodostaa ideoida muotoilla
    määritellä>määrittele kilpailuttaa innovoida perustaa säveltää sanoittaa konstruoida uudistaa
    yhteiskehittää luonnostella>luonnostele prototypoida integroida formuloida koostaa käsikirjoittaa
    ohjeistaa hypotetisoida brändätä>brändää konseptoida parantaa käynnistää`,
  vague: `ymmärtää tietää tuntea oppia tutustua perehtyä hahmottaa sisäistää omaksua käsittää
    syventyä oivaltaa tajuta>tajua`,
  state: `osallistua hallita omata>omaa suhtautua kiinnostua kehittyä innostua rohkaistua arvostaa
    kunnioittaa tiedostaa valmentautua olla>on saada>saa`,
};
