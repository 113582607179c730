import type { VerbList } from '../lexicon.ts';

/** English verbs by Bloom's level, in their base form; spelling with -ise stands for -ize too. */
export const englishVerbs: VerbList = {
  1: 'list name label recall recite repeat state enumerate match memorise recognise quote define count',
  2: `describe explain identify classify sort group summarise outline present interpret discuss translate
    exemplify illustrate paraphrase report characterise express convert locate retell search find
    collect gather compile cite refer tell converse clarify map restate contrast`,
  3: `apply use utilise implement perform execute calculate compute measure make do operate guide care
    treat install prepare manufacture solve show demonstrate practise practice program code write draw
    document record store process publish communicate inform advise instruct induct procure order
    administer administrate maintain service repair replace change adjust regulate register test try
    ensure comply arrange organise lead manage divide price sell market invoice budget pay serve support
    help assist meet interview ask answer respond read speak adapt modify configure model visualise
    simulate digitise cut edit photograph film weld saw drill paint sew knit bake cook grow sow plant
    clean disinfect medicate resuscitate transport drive pack assemble dismantle connect mount
    dimension calibrate take give hold put extinguish call alert agree negotiate monitor supervise
    approve coordinate promote prevent protect motivate act work handle carry conduct set follow
    deliver run facilitate schedule allocate teach train coach mentor employ select choose sketch
    illustrate complete deploy debug host keep provide share manipulate cooperate collaborate
    post tender commission demonstrate undertake navigate query supply upskill reskill`,
  4: `analyse compare differentiate distinguish examine investigate structure inspect observe check
    reflect combine diagnose relate question categorise prioritise anticipate infer deduce deconstruct
    break troubleshoot explore research verify correlate survey decompose`,
  5: `assess evaluate justify judge critique criticise defend recommend argue decide prove validate
    convince propose suggest optimise rank appraise audit select choose weigh conclude estimate debate`,
  6: `plan design develop create build produce construct formulate devise compose draft establish renew
    innovate sketch integrate form generate prototype invent author synthesise improve initiate
    conceptualise set-up draw redesign`,
  vague: 'understand know learn realise grasp comprehend deepen familiarise acquaint internalise',
  state: `participate master have possess be gain appreciate value respect enjoy become get acquire
    attend receive`,
};
