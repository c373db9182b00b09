/**
 * Syllables of which given names of two halves are made where Korean or Chinese is written in Latin letters: “Sun-ae”,
 * “Po-kam”, “Ching-hsi”. Without those that are words of English behind a hyphen as often: “sit-in”, “state-run”.
 * Source: common knowledge of the romanisations in use in Korea, Taiwan and Hong Kong.
 */
export const GIVEN_SYLLABLES: ReadonlySet<string> = new Set(
  `
ae ah bae baek bak beom bin bok bom bong boon bum byeon byeong byung chae chai chan chang chau chee cheol cheon cheong cheuk cheung chi chia chiang chiao chie chieh chien chih chin ching
chiu cho choi chol chong choo choon chou chow chu chuan chueh chul chun chung chwee dae dal deok deuk dong doo du duck duk dong en eok eon eui eun fai fan fang fei fen feng fong foo fu fung
gab gap geol geon geun gi gil gon goo gook gu gue guk gul gun gwan gwang gyeom gyeong gyo gyu gyun gyung ha hae hak han hang hao hau hee heng heon heum heung hin ho hoi hong hoo hoon
hou hsi hsia hsiang hsiao hsien hsin hsing hsiu hsiung hsuan hsueh hsun hu hua huan huang huei hui huk hun hung hwa hwan hwang hwi hye hyeok hyeon hyeong hyo hyok hyon hyong hyuk hyun hyung
il jae jai jan je jee jen jeng jeok jeon jeong jeou ji jia jib jik jin jing jo jong joo joon ju jue jui jun jung jyh ka kai kam kan kang kap kay kee kei keung ki kil kin king kit kiu
kok kon kong koo kook ku kuan kuang kuei kui kuk kum kun kung kuo kwan kwang kwok kwon kyeong kyo kyong kyoon kyou kyu kyun kyung lac lai lan lang lap leung li lian liang lien lin ling
liu lo lok long lu lung mal man mei meng mi mihn min ming mo mok moo moon mu mun myeong myong myung na nam nan ngai ngo ngok nien ning oh oi ok ook pak pang pao pei peng pil
pin ping po pong pui pyo pyong pyung rae rak ran rang rim ro rok ryang ryeol ryol ryong ryul sam san sang sek seo seob seog seok seol seon seong seop seub seuk seul seung shan shang
shao shek shen sheng shih shik shil shim shin shing shiu shu shuk shui shuo shun shyan shyh si sik sin sing siu sok sol son song soo sook soon su sub suk sul sun sung sup sze tae
taek tai taik tak tang tao tat teh tek teng ti tien tim tin ting to tong tsai tsan tse tseng tsu tsun tsung tuan tung tze tzu uk un ung wa wah wai wan wang wei wen wha whan wing wo won
wook woon woong woo wu wuk yan yang yao yat yau ye yee yeh yen yeo yeob yeol yeon yeong yeop yeul yeung yeun yi yim yin ying yip yiu yo yok yon yong yoo yoon you youl young yu yuan yub yue
yueh yuen yuk yul yum yun yung yup ze zhen
`
    .trim()
    .split(/\s+/),
)
