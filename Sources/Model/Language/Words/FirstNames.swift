import TextSafety

/// First names that tell whether somebody is "she" or "he", so that pronouns find whom they stand for.
///
/// A name that women and men bear alike is in neither row.
package enum FirstNames {
  /// Names that are given to women nearly everywhere.
  private static let women = names(
    """
    abigail ada adele adriana agnes aisha alejandra alexandra alice alicia alina alison allison \
    amalia amanda amber amelia amina amy ana anastasia angela angelica angelina angie anita ann \
    anna anne annette annie antonia aparna april asma astrid audrey aung ayelet ayesha barbara \
    beatrice beatriz becky belinda benazir benita bernadette bernice bertha beth bethany betsy \
    betty beverly bianca birgit brenda brianna bridget brigitte britney brittany bushra camilla \
    camille candace carla carly carmen carol carole caroline carolyn carrie catalina caterina \
    catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chiara chloe \
    christina christine cindy claire clara claudia colleen condoleezza connie constance corinne \
    cristina crystal cynthia daniela danielle daria \
    debbie deborah debra delia delphine denise destiny \
    diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine eleanor elena \
    eleni elisa elisabeth elise elissa eliza elizabeth ella ellen elsa emily emma erica erika \
    erin esperanza estelle esther eugenia eunice eva evelyn faith farah fatima fatma felicia \
    fiona frances francesca gabriela gabrielle gail geraldine gertrude gina giorgia giulia \
    gladys glenda gloria grace greta gretchen gwen hadiya haley hana hanan hanna hannah harriet \
    heather heidi helen helena helene helga henrietta hilary hillary hina hope huma ilana ilhan \
    imelda indira ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka \
    jacinda jacqueline jane janet janice janine jasmine jeanette jeanne jen jenna jennifer jenny \
    jessica jill joan joann joanna joanne jocelyn jodi joy joyce juana juanita judith judy julia \
    juliana julie juliet julieta june justine kamala karen karin karina karla kate katharina \
    katharine katherine kathleen kathryn kathy katie katrina kayla kayleigh kelli kellyanne \
    kendra kimberly kirsten kirsti kirstjen kristen kristin kristina kristine kyrsten lara \
    larissa latifa laura lauren laurie leah leila lena leticia leymah liliana lillian lily linda \
    lisa liudmila liz loretta lori lorraine louise lucia lucille lucinda lucy ludmila luisa \
    lydia lyudmila madeleine madeline magdalena maggie mahsa malala manuela marcia margaret \
    margarita margot maria mariam marian mariana marianne marie marilyn marina marine marisa \
    marissa marjorie marlene marta martha mary maryam maura maureen maxine megan meghan melania \
    melanie melinda melissa meredith mia michelle mildred milena miranda miriam misty mitzi mona \
    monica monika monique myra myriam nadia nadine nancy naomi natalia natalie natasha nelly \
    ngozi nicole nikki nikole nina noelle noor nora norma oksana olena olga olivia pamela paola \
    patricia patty paula pauline peggy penelope petra phyllis polina priscilla priti priya \
    rachel raisa ramona rana rania raquel rasheda rashida rebecca rebekah regina renata renee \
    rhonda rita roberta ronna rosa rosalind rose rosemary roxanne ruth sabina sabrina sadia \
    sally samantha sanam sandra sara sarah selena selma serena shaheen sharon sheila shelley \
    sherry shirin shirley silvia sonia sonja sophia \
    sophie stacey stacy stella stephanie stormy sue \
    susan susana susanna susanne suzanne svetlana sylvia \
    tamara tamika tana tania tanya tara tatiana \
    tatyana teresa teri theresa therese tiffany tina tracey trisha tulsi tzipi ursula valentina \
    valeria valerie vanessa vera veronica veronika viktoria violet vivian wanda wendy whitney \
    wilma winifred winnie yasmin yekaterina ylva yolanda yulia yvette yvonne zahra zainab zehra \
    zeina zeynep zoe
    """)
  /// Names that are given to men nearly everywhere.
  private static let men = names(
    """
    aaron abbas abdallah abdel abdelaziz abdul abdullah abdulrahman abraham abu adam adnan adolf \
    adrian ahmad ahmed akbar akram alan alastair albert alberto aldo alejandro aleksandr aleksei \
    alexander alexandre alexandros alexei alfonso alfred alfredo ali alistair allan allen alonso \
    alvaro alvin amir anatoly anders andre andreas andrei andres andrew andriy andrzej andy \
    angus anthony antoine anton antonio antony antti anwar arjun armando arnold arthur arturo \
    arvind ashraf ashton asif aslam atif augusto ayman aziz barack barry bart bashar ben \
    benedict benigno benjamin benny bernard bernardo bernd bernie beto bilal bill bob bobby \
    boris boyko brad bradley brandon brendan brett brian bruce bruno bryan burhan calvin carl \
    carlo carlos cesar charles charlie chase chris christoph christophe christopher chuck claude \
    claus clayton clement clifford clinton colin conor corey cory craig curtis cyril cyrus dale \
    damian damon dan daniel daniil danilo danny darrell darren dave david denis dennis derek \
    derrick deval devin diego dieter dimitri dimitrios dimitris dirk dmitri dmitriy dmitry dominic \
    donald doug douglas drew duncan dustin dwayne dwight ed eddie edgar edmund eduard eduardo \
    edward edwin efraim ehud eli elijah elliot elliott elmar emanuel emiliano emilio emmanuel \
    enrico enrique eric erik ernest ernesto ernst ethan eugene evan evgeny evo fabio faisal \
    farhad farouk federico felipe felix ferdinand fernando fidel filip floyd francesco francis \
    francisco franco francois frank franklin franz fred frederic frederick friedrich gareth \
    garrett gary gaston gavin gennady geoff geoffrey georg george georges georgi georgios gerald \
    gerard gerardo gerhard gert ghassan gianni gilbert giorgio giovanni giuseppe glen glenn \
    gordon graham grant greg gregory guillaume guillermo gunther gus gustavo haider hakan hamid \
    hamza hank hans harald harold haroon harry hasan hashim hassan hector heinrich heinz helmut \
    henri henrik henry herbert herman hermann hossein \
    howard hubert hugh hugo hunter hussain hussein \
    hustavo ian ibrahim igor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jair jake \
    jakob jamal james jared jason javier jay jean-claude jean-jacques jean-luc jean-marie jean- \
    michel jean-paul jean-pierre jean-yves jeb jeff jeffrey jens jeremy jerome jerry jim jimmy \
    joachim joao joaquin joe joel johan johann johannes john johnny joko jon jonas jonathan \
    jorge jose josef joseph josh joshua juan juha julian julio julius jurgen justin kamal karl \
    karl-heinz kasim kassem keith kellen ken kenneth kevin khaled khalid khalil kirill klaus \
    knut kofi kristian kurt kyle kyriakos lance larry lars laurent lawrence lebron lech leo leon \
    leonard leonardo leonid leopold lindsey lloyd lorenzo lou louis luca lucas luigi luis luiz \
    lukas luke lyndon maciej mahathir mahmoud mahmud majid malcolm manuel marat marc marcel \
    marcelo marco marcos marcus mario marius mark marko markus martin marvin masoud massimo \
    mateusz matt matteo matthew matthias mauricio mauro max maxim maximilian mehmet mehmood \
    michael michal michel miguel mikael mike mikhail \
    milos miroslav mitch mitchell mitt moammar mohamed \
    mohammad mohammed mohsen muammar muhammad muhammadu \
    mukhtar munir murat mustafa mykhailo mykola \
    nabil narendra narongsak nasser nathan nathaniel nawaz nayib neil nelson newt nguyen \
    nicholas nick nicolae nicolas nigel nikita niklas nikola nikolai nikolas nikolay nikos noah \
    noam norbert norman oleg oleh oleksandr oleksiy oliver olivier omar osama oscar oskar osman \
    oswald otto owen pablo paolo pascal patrick paul pavel pavlo pedro pete peter petr petro \
    petros phil philip philipp philippe phillip pierre pietro piotr qasem qassem rafael rafiq rahm \
    rainer rajiv ralf ralph ramesh ramon ramzan rand raoul rashad rashid raul ray raymond recep \
    reinhard reinhold renato reza ricardo riccardo richard rick ricky rob robert roberto rodney \
    rodolfo rodrigo roger roland rolf roman ronald ronnie rory roy rudolf rudy rupert russell \
    ryan saad saddam sadiq saeed said salah saleh salim salman salvatore samir samuel sanjay \
    saul scott sean sebastian serge sergei sergey sergio sergiy seth seyed shamil shane shaun \
    shawn shinzo sidney sigmar silvio simon slobodan stan stanislav stanley stefan stefano \
    stefanos steny stephane stephen steve steven stewart \
    stuart sven syed tariq tayyip ted terrence \
    terry thaddeus theodore thierry thomas tim timo timothy tobias toby todd tom tomas tomasz \
    tommy tony travis trevor ty ulrich umar usman vaclav valery vasily venkatesh vernon victor \
    vikram viktor vincent vincenzo vinod vitali vitaly vladimir vladislav vojislav volodymyr \
    vyacheslav wade wajid waleed walter warren wasim wayne werner wes wilhelm will willem \
    william winston wladimir wojciech wolfgang xavier xi yahya yair yakov yannis yasser yevgeny \
    yitzhak yoav yoweri yuri yuriy yusuf yves zachary zbigniew zoran zulfikar
    """)

  private static func names(_ row: String) -> Set<String> {
    Set(row.cut(at: " ").map(String.init))
  }

  /// The gender of somebody with a first name in small letters; nil if it does not tell.
  package static func gender(of name: String) -> Gender? {
    if women.contains(name) { return .female }
    return men.contains(name) ? .male : nil
  }
}
