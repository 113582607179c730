import type { VerbList } from '../lexicon.ts';

/** Swedish verbs by Bloom's level: the infinitive, and after `>` the present where it is not `-r`. */
export const swedishVerbs: VerbList = {
  1: 'räkna>räknar namnge>namnger upprepa nämna>nämner återge>återger minnas>minns lista benämna>benämner citera',
  2: `beskriva>beskriver förklara identifiera klassificera sortera gruppera sammanfatta redogöra>redogör
    presentera tolka diskutera översätta>översätter exemplifiera illustrera referera rapportera
    karakterisera uttrycka>uttrycker framföra>framför framställa>framställer samtala återberätta
    lokalisera söka>söker samla hämta hänvisa berätta sammanställa>sammanställer kartlägga>kartlägger
    indela`,
  3: `använda>använder tillämpa utnyttja genomföra>genomför utföra>utför beräkna mäta>mäter göra>gör
    handleda>handleder vårda sköta>sköter installera tillreda>tillreder tillverka lösa>löser visa
    demonstrera öva programmera koda skriva>skriver rita dokumentera anteckna lagra bearbeta publicera
    kommunicera informera ge>ger introducera anskaffa beställa>beställer administrera underhålla>underhåller
    reparera byta>byter justera reglera registrera testa pröva säkerställa>säkerställer följa>följer
    ordna organisera leda>leder fördela prissätta>prissätter sälja>säljer marknadsföra>marknadsför
    fakturera budgetera betala betjäna stödja>stöder hjälpa>hjälper bemöta>bemöter intervjua fråga svara
    läsa>läser tala anpassa konfigurera modellera visualisera simulera digitalisera klippa>klipper
    redigera fotografera svetsa såga borra måla sy>syr sticka baka koka odla så>sår plantera städa
    rengöra>rengör desinficera medicinera transportera köra>kör packa demontera montera koppla
    dimensionera kalibrera ta>tar hålla>håller släcka>släcker larma komma>kommer förhandla övervaka
    godkänna>godkänner förbereda>förbereder främja förebygga>förebygger skydda motivera verka agera
    arbeta hantera lägga>lägger sätta>sätter föra>för bära>bär samarbeta förmedla påvisa betjäna
    omsätta>omsätter delegera schemalägga>schemalägger slutföra>slutför bokföra>bokför utbilda instruera`,
  4: `analysera jämföra>jämför särskilja>särskiljer undersöka>undersöker granska strukturera utreda>utreder
    observera kontrollera reflektera kombinera diagnostisera relatera ifrågasätta>ifrågasätter
    kategorisera prioritera förutse>förutser differentiera härleda>härleder problematisera upptäcka>upptäcker
    verifiera dra>drar`,
  5: `bedöma>bedömer utvärdera värdera motivera välja>väljer kritisera försvara rekommendera
    argumentera avgöra>avgör besluta bevisa validera övertyga föreslå>föreslår optimera rangordna`,
  6: `planera utarbeta utveckla skapa bygga>bygger producera konstruera formulera designa definiera
    utforma komponera grunda förnya innovera skissa integrera bilda konkurrensutsätta>konkurrensutsätter
    upprätta sammanfoga förbättra initiera konceptualisera generera`,
  vague: `förstå>förstår känna>känner veta>vet lära>lär bekanta fördjupa inse>inser tillägna begripa>begriper
    uppfatta`,
  state: `delta>deltar behärska ha>har vara>är få>får intressera utvecklas uppskatta respektera förhålla>förhåller
    medverka besitta>besitter inspireras engagera bli>blir`,
};
