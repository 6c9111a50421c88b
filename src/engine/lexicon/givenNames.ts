// Knows common given names with the gender that they most often have.
// Provenance: public facts, written down from general knowledge for this project.
import { wordSet } from './words'

const MALE = `
Aaron Abdul Abdullah Abraham Adam Adel Adolf Adrian Ahmad Ahmed Aidan Akash Alan Alastair Albert Aldo Alec Alejandro Aleksandr Alexander
Alexei Alexey Alfred Alfredo Ali Alistair Allan Allen Alonso Alvaro Alvin Amir Anatoly Anders Andre Andreas Andrei Andrés Andrew Andrey
Andrzej Andy Angelo Angus Anil Anthony Antoine Anton Antonin Antonio Antony Archie Armando Arjun Arnold Arthur Arturo Arun Arvind Ashok Asif Augusto Aurelio
Barack Barnaby Barry Bart Bartholomew Bashar Ben Benedict Benjamin Bernard Bernie Bert Bhaskar Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan
Brett Brian Bruce Bruno Bryan Bud Byron Caleb Cal Calvin Cameron Carl Carlo Carlos Carter Casey Casimir Cecil Cesar Chad Charles Charlie
Chester Chris Christian Christopher Chuck Ciaran Clarence Clark Claude Clayton Cliff Clifford Clint Clinton Clive Clyde Colin Conor Conrad Corey Cory
Craig Curtis Cyril Dale Damian Damien Damon Dan Daniel Danny Darrell Darren Darryl Dave David Dean Declan Deepak Denis Dennis Derek
Derrick Desmond Devin Dexter Diego Dick Dietmar Dieter Dimitri Dirk Dmitri Dmitry Dominic Donald Donnie Doug Dougal Douglas Duncan Dustin Dwayne Dwight
Dylan Eamon Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elliot Elliott Elmer Elon Elvis Emanuel Emil Emilio Emmanuel Emrys Enrique
Eric Erik Ernest Ernesto Ernst Ethan Eugene Evan Evgeny Fabian Farid Faisal Felipe Felix Ferdinand Fergal Fernando Fidel Fintan Floyd Francesco Francis
Francisco François Frank Franklin Franz Fraser Fred Freddie Frederick Friedrich Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey George Georges Gerald Gerard
Gerhard Gethin Gianni Gil Gilbert Giles Giorgio Giovanni Giuseppe Glen Glenn Gordon Gordy Graham Grant Greg Gregg Gregory Guido Guillermo Günter Gustav Guy Hamid
Hamish Hank Hans Harold Harry Harvey Hassan Heath Hector Heinrich Helmut Hendrik Henri Henrik Henry Herbert Herman Hernando Hideo Hiroshi Horst Howard
Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Idris Ignacio Ignatius Igor Ike Imran Ira Irving Isaac Isaiah Ismail Ivan Ivo Jacek Jack Jacob Jacques Jagdish Jaime
Jake Jakob James Jamie Jan Jared Jason Jasper Javier Jay Jean-Claude Jeb Jed Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jesus Jim
Jimmy Joachim Joe Joel Joaquin Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jory José Jose Josef Joseph Josh Joshua Juan Jules Julian
Julio Julius Jürgen Justin Kamal Karl Karim Keith Kelvin Ken Kenneth Kenny Kent Kevin Khalid Kieran Kim Kirk Klaus Konrad Konstantin Kurt Kwabena Kwame Kyle
Lance Lars Laurence Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lester Levi Lewis Liam Lincoln Lindsey Lionel Lloyd
Logan Lorcan Lorenzo Lou Louis Luca Lucas Luciano Luigi Luis Lukas Luke Luther Lyndon Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcos Marcus Mario
Mark Marko Marlon Marshall Martin Marvin Mateo Mathew Mathias Matt Matteo Matthew Matthias Maurice Max Maximilian Maxwell Mehmet Mel Melvin Michael Michel Miguel
Mihail Mikael Mike Mikhail Milo Milos Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohandas Monty Morgan Morris Moses Muhammad Mustafa Narendra Nasser Nathan
Nathaniel Ned Neil Nelson Neville Newt Nicholas Nick Nicolas Nigel Nikita Nikolai Nikolaus Noah Noel Norman Olaf Oleg Oleksandr Oliver Omar Orlando Orson Oscar Osama Osgood Oswald
Otto Owen Pablo Paddy Panos Paolo Pascal Patrick Paul Paulo Pavel Pedro Percy Per Perry Pete Peter Phil Philip Philippe Phillip Pierre Pietro Piotr Pius Pranab Prakash
Quentin Rafael Rahul Rajesh Raj Rajiv Ralph Ramesh Ramon Ramzan Rand Randall Randolph Randy Rashid Raul Ravi Ravindra Ray Raymond Recep Reggie Reginald Reince Reinhard Rene
Rex Rhodri Ricardo Richard Rick Ricky Rishi Rob Robbie Robert Roberto Rodney Rodolfo Rodrigo Roger Roland Rolf Roman Ron Ronald Ronan Ronnie Rory Ross Roy
Ruaridh Ruben Rudolf Rudolph Rudy Runar Rupert Rush Russ Russell Rustam Ryan Saad Saddam Salman Salvador Salvatore Sam Sami Samuel Sanjay Santiago Saul Scott Sean Sebastian
Sergei Sergey Sergio Seth Seamus Shane Shaun Shawn Sheldon Sherrod Shinzo Sid Sidney Sigmund Silvio Simon Slobodan Solomon Spencer Stan Stanislav Stanley Stefan
Stephan Stephen Steve Steven Stewart Stig Stuart Sunil Suresh Sven Syed Sylvester Tariq Taylor Ted Terence Terrence Terry Thabo Theo Theodore Theron Thierry Thom Thomas
Tim Timothy Titus Tobias Toby Todd Tom Tomas Tomasz Tommy Tomos Toni Tony Travis Trent Trevor Trey Tristan Troy Tucker Tyler Tyrone Ulrich Umberto Vaclav Valentin Valery
Vasily Vernon Victor Viktor Vikram Vince Vincent Vinod Virgil Vitaly Vivek Vlad Vladimir Volodymyr Wade Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur
Wilfred Wilhelm Will William Willie Willis Winston Wladimir Wolfgang Woodrow Wyatt Xavier Xi Yasser Yevgeny Yitzhak Yoshihide Yuri Yusuf Yves Zachary Zbigniew Zbyszek Zoltan
Chukwuma Chukwuemeka Emeka Obinna Chidi Chidiebere Ifeanyi Kelechi Uche Nnamdi Chinedu Ikenna Okechukwu Obiora Babatunde Tunde Olumide Adebayo Adewale Ademola Adekunle
Segun Olusegun Kunle Femi Olufemi Kayode Rotimi Gbenga Dele Wale Jide Babajide Dayo Musa Sani Usman Aminu Garba Yakubu Umar Shehu Kabiru Bashir Abubakar Aliyu Nasiru Seyi Akin Moshood Waheed
Kofi Kojo Yaw Kweku Kwasi Mamadou Ousmane Moussa Amadou Sekou Cheikh Idrissa Kipchoge Kiprono Kipkemboi Kiprop Onyango Ochieng Otieno Odhiambo Omondi Wafula Mwangi Kamau Njoroge
Kariuki Mutua Juma Baraka Tendai Tafadzwa Themba Sipho Mandla Haile Abebe Tesfaye Getachew Girma Dawit Yohannes Abiy Mulugeta Amit Ankit Anurag Ajay Abhishek Aditya Ashwin Bhagwan
Ganesh Girish Gopal Hari Harish Hemant Kishore Lalit Mahesh Manish Manoj Mohan Mukesh Mukul Naveen Nitin Nikhil Nitish Pankaj Pradeep Prashant Praveen Rakesh Ramakrishna Ranjit Rohit
Sachin Sandeep Sharad Shivraj Siddharth Siddharta Subhash Sudhir Surendra Tejas Uday Venkat Venkatesh Vijay Vinay Yogesh Balwinder Jaswant Amarinder Farooq Arif Asad Bilal Nadeem Wasim
Shahid Tanveer Zafar Naveed Kamran Shahbaz Nawaz Abdulrahman Abdulaziz Fahad Khaled Hamad Hamdan Majid Nawaf Saeed Saif Talal Turki Walid Waleed Yahya Younis Ziad Zayed Rami Samir Tarek
Marwan Bassam Haitham Hisham Ayman Anwar Jamal Fadi Ghassan Nabil Munir Mounir Rachid Brahim Krzysztof Wojciech Grzegorz Marek Mariusz Mateusz Michał Paweł Rafał Sławomir Stanisław
Łukasz Jarosław Dariusz Bogdan Dorin Mihai Nicolae Radu Sorin Traian Florin Cristian Gheorghe Dragan Goran Zoran Nenad Miroslav Jiri Jiří Petr Tomáš László Gábor István Attila Ferenc
Balázs Dmytro Taras Serhii Andriy Yaroslav Ruslan Rustem Kenan Emre Murat Ahmet Hakan Burak Ömer Kemal Bjørn Björn Leif Morten Mads Jesper Kjell Mikkel Nils Niels Olav Rasmus Søren
Torsten Uwe Jörg Markus Heiko Holger Rainer Volker Esteban Gonzalo Gustavo Héctor Iker Iván Jairo Joao João Leandro Leonel Luís Martín Mauricio Nestor Néstor Nicolás Osvaldo Raúl Renato
Rogelio Rubén Sebastián Tomás Ulises Vicente Jordi Efren Tevita Sione Wiremu Hone Rhys Emlyn Gwilym Cillian Oisin Padraig Pádraig Seán Eoin Conal Donal Tadhg Callum Ewan Iain Ged Wes
Lachie Lachlan Rhett Reece Rory Alfie Ollie Gaz Baz Daz Jez Kieron Kwesi Hiroki Kenji Takeshi Haruto Satoshi Sibusiso Lwazi Kagiso Tumelo Pieter Jacobus Riaan Francois
Niall Kian Kieren Callan Cormac Darragh Diarmuid Dermot Enda Eamonn Eoghan Fiachra Finbarr Gearoid Malachy Micheal Mícheál Naoise Odhran Phelim Ruairi Ruairí Seamas Séamus
Shay Tiernan Alun Aneurin Bryn Dafydd Dai Dewi Elis Geraint Glyn Gruffydd Huw Iestyn Ieuan Ifan Ioan Iolo Ivor Llew Meurig Owain Taliesin Trefor Alasdair Ally Calum Denholm
Euan Finlay Findlay Gregor Murdo Ramsay Struan Torquil Barney Bobbie Cedric Chaz Connor Cyrus Daryl Deano Dom Elwyn Ernie Ezra Finn Finley Gabe Hal Herbie Jacky Jayden Jem
Kane Keir Kurtis Leighton Lennox Linford Louie Nate Nico Nev Piers Raheem Reuben Rocco Roddy Rowland Rufus Sacha Sonny Spike Wilf Xander Zac Zack Zak Yannick Thibaut Olivier
Aurélien Baptiste Clément Corentin Didier Étienne Fabien Florian Gaël Gilles Hervé Jérôme Julien Kylian Léo Loïc Mathieu Mathis Maxime Patrice Raphaël Rémi Sébastien Stéphane
Sylvain Théo Yann Alessandro Alessio Claudio Daniele Davide Domenico Edoardo Emanuele Enzo Ettore Fabio Federico Filippo Gianluca Gianluigi Giacomo Marcello Massimo Maurizio
Nicolò Riccardo Stefano Tommaso Bjarne Einar Erling Espen Geir Håkon Harald Ivar Joakim Jostein Kåre Kristian Magne Oddvar Øyvind Ragnar Sigurd Sondre Stian Sverre Tore Trond
Ulf Vegard Aleksander Åke Gösta Göran Gunnar Håkan Jörgen Lennart Stellan Sture Stavros Kostas Yiannis Giorgos Dimitris Nikos Panagiotis Spyros Thanasis Vassilis Yorgos
Christos Ilias Bogomil Stoyan Georgi Hristo Krasimir Plamen Rumen Todor Vasil Zhivko Raza Qazi Rehan Shoaib Younus Zeeshan Lebogang Dumisani Tshepo Sello Vusi Xolani Bongani
Sifiso Jabu Katlego Karabo Cilliers Jannie Kobus Deon Gerrit Piet Delroy Errol Curtly Padraic Bríd Tamas Tamás Hiroto Kazuo Masato Naoki Ryo Shinji Taro Yuto Jae-in Min-jun
Wei Chao Qiang Khanh Phuc Quang Thanh Tuan
`

const FEMALE = `
Abigail Ada Adela Adele Adriana Agnes Agatha Aisha Alexandra Alexandria Alexis Alice Alicia Alina Alison Allison Alma Alyssa Amanda Amber Amelia Amelize Amina Amy
Ana Anastasia Andrea Angela Angelica Angelina Anita Ann Anna Annabel Anne Annette Annie Antonia Anya April Ariana Arlene Ashley Astrid Audrey Aung
Ava Ayesha Barbara Beatrice Beatrix Beata Bella Benazir Bernadette Bernice Bertha Beth Bethany Betsy Betty Beulah Beverly Beyoncé Bianca Blanche Bláthnaid Bonnie
Brenda Brianna Bridget Brigitte Britney Brittany Bronagh Camilla Camille Candace Caoimhe Cara Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catherine
Cathy Cecilia Celeste Celia Chantal Charlene Charlotte Chelsea Cher Cheryl Chloe Christina Christine Cindy Claire Clara Clarissa Claudia Colleen Condoleezza
Connie Constance Coral Cordelia Corinne Cornelia Courtney Cristina Cynthia Daisy Dana Daniela Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Deirdre Delia Denise
Dervla Diana Diane Dilma Ditte Dolores Donna Dora Dorcas Doreen Doris Dorothea Dorothy Drita Ebba Edith Edna Eileen Elaine Eleanor Elena Eliza Elizabeth Ella Ellen Eloise Elsa Elsie
Elspeth Elna Emilia Emily Emma Erica Erika Erin Esme Esmeralda Esperanza Esther Ethel Etta Eudora Eugenia Eunice Eva Eve Evelyn Everild Faith Farida Fatima Faye Felicia Felicity Fenella Fernanda
Fiona Flora Florence Fran Frances Francesca Freda Freya Frieda Gabriela Gabrielle Gail Gayatri Gemma Geneviève Genevieve Georgia Georgina Geraldine Gertrude Gillian Gina Ginger
Gisela Gladys Gloria Golda Grace Greta Gretchen Guadalupe Gwen Gwenda Gwendolyn Hannah Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hermione Hesper Hettie Hilary Hilda Hillary
Holly Honora Hope Huma Ida Ilse Iman Imani Imelda Imogen Indira Ines Ingrid Irene Iris Irina Irma Isabel Isabella Isabelle Isla Ivana Ivanka Ivy Jackie Jacqueline Jacinda Jade Jane Janet
Janice Janine Jasmine Jean Jeanette Jeanne Jemima Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jo-Renee Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy
Julia Juliana Julie Juliet Julieta June Justine Kaitlyn Kamala Karen Karin Karina Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keira Kellyanne Keiko
Kelly Kerry Kim Kimberly Kirra Kirsten Kirstjen Kristen Kristin Kristina Kylie Lakshmi Lara Laura Lauren Leah Leela Leila Lena Leticia Lidia Lila Lily Linda Lindsay Lisa Liz Liza Lizzie Lois
Lola Loretta Lorraine Louisa Louise Lucia Lucille Lucinda Lucy Luisa Luz Lydia Lynn Lynne Mabel Mackenzie Madeleine Madeline Madison Magda Magdalena Maggie Maeve Mairead
Malala Malia Mandy Mara Marcia Margaret Margarita Margot Maria María Mariam Marian Marianne Marie Marilyn Marina Marine Marion Marisa Marisol Marjorie Marlene Marsha Marta Martha Martina
Marva Mary Matilda Maureen Maxine May Maya Meenakshi Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michele Michelle Mildred Millicent Mimi Minnie Mira Miranda
Mirela Miriam Moira Molly Mona Monica Muriel Myra Myrtle Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nell Nellie Nicola Nicole Nicolette Nikki Nina Nirmala Noor Nora Norma Odile Olga
Olena Olivia Opal Oprah Ottilie Padma Paige Pam Pamela Patience Patricia Patsy Patti Paula Paulette Pauline Pearl Peggy Penelope Penny Perdita Perpetua Petra Petronel Phoebe Phyllida Phyllis Pia
Pippa Polly Portia Prisca Priscilla Priti Priya Prudence Queenie Rachel Ramona Raquel Rebecca Regina Renata Renee Rhiannon Rhoda Rhonda Rita Roberta Robin Robyn Rosa
Rosalind Rosalie Rosamund Rose Rosemary Rosie Rowan Roxanne Ruby Ruth Sabrina Sadie Sally Salma Samantha Sandra Sandy Sara Sarah Sasha Saskia Savannah Savitri Scarlett Selena Selma
Serena Shannon Sharon Sheila Shelley Sherry Sheryl Shirley Sienna Signe Simone Sinead Siobhan Sofia Solène Solvei Sondra Sonia Sonja Sonya Sophia Sophie Sorcha Stacey Stacy Stefanie Stella Stephanie Sue
Summer Sunniva Susan Susana Susannah Susanne Suzanne Svetlana Sybil Sylvia Tabitha Tamara Tammy Tanya Tara Tatiana Tegan Teodora Teresa Tess Tessa Thelma Theodora Theresa Tiffany Tina Tracey
Tracy Tricia Trina Trudy Tulsi Tuula Uma Una Ursula Valentina Valerie Vanessa Vera Verity Veronica Vicki Vicky Victoria Viola Violet Virginia Viviane Vivian Wanda Wendy Whitney Wilhelmina
Wilma Winifred Winnie Xanthe Yasmin Yolanda Yoko Yulia Yvette Yvonne Zainab Zara Zelda Zoe Zsa
Ngozi Chioma Adaeze Ifeoma Nkechi Amaka Chinwe Uju Chiamaka Obiageli Oluchi Funke Yetunde Folake Bukola Titilayo Iyabo Omolara Yemisi Ronke Toyin Halima Hauwa Rakiya Hadiza Akosua
Ama Efua Abena Adwoa Aminata Mariama Blessing Wanjiku Wanjiru Njeri Nyambura Wambui Achieng Atieno Akinyi Adhiambo Awino Chebet Cherono Wangari Wairimu Makena Mwende Thandi Thandiwe
Nomsa Nomvula Lindiwe Zanele Tigist Selamawit Aarti Anjali Anuradha Asha Deepa Deepti Divya Geeta Gita Kavita Kavitha Lata Mamata Meena Meera Meenal Neha Nandini Nisha Pooja Poonam
Pratibha Preeti Pushpa Radha Rekha Renuka Ritu Sangeeta Sarita Savita Seema Shalini Shobha Shreya Smriti Sneha Sunita Sushma Swati Usha Vandana Vasundhara Vidya Hina Sana Nasreen
Shabana Rukhsana Samina Layla Noura Hessa Maha Rania Reem Samira Hala Huda Hanan Dina Farah Ghada Lina Lubna Maryam Nawal Rasha Sawsan Shaima Wafa Zahra Yasmine Khadija Latifa Souad
Aneta Agnieszka Magdalena Małgorzata Katarzyna Dorota Ewa Iwona Zofia Zuzanna Justyna Ioana Raluca Simona Andreea Jelena Milica Vesna Tereza Lenka Zuzana Katya Katja Oksana Iryna
Nataliya Larysa Svitlana Olha Ayşe Fatma Zeynep Elif Meral Annelise Birgit Britta Elke Freja Frida Gunilla Gudrun Heike Ingeborg Karoline Liv Maja Marit Mette Pernille Sabine Sigrid
Silke Solveig Ulla Ulrike Araceli Beatriz Catalina Consuela Consuelo Elvira Graciela Inés Isabela Leonila Leonor Lourdes Lucía Luciana Macarena Montserrat Paloma Pilar Rocío Soledad
Ximena Aroha Ffion Carys Cerys Olwen Nerys Sian Siân Aoife Niamh Saoirse Siobhán Ciara Mhairi Catriona Eilidh Leanne Marguerite Isolde Bronte Kayleigh Chantelle Jodi Shona Shireen
Bev Lorna Enid Edith Clementine Maddy Mollie Millie Poppy Tilly Yuki Sakura Akiko Naoko Nokuthula Refilwe Annelie Elmarie
Aisling Aoibheann Bridie Caitriona Clodagh Dearbhla Deirbhile Eimear Emer Fidelma Fionnuala Gráinne Grainne Ita Máire Mairéad Muireann Nuala Orla Órla Roisin Róisín Sadhbh
Sinéad Síle Úna Angharad Anwen Bethan Blodwen Bronwen Bronwyn Catrin Ceri Delyth Eirian Eleri Elin Elen Gwenllian Gwyneth Heledd Lowri Menna Mererid Myfanwy Nia Rhian Seren
Sioned Ailsa Ainsley Iona Isobel Kirsty Kirstie Mairi Morag Morven Seonaid Senga Alexa Amelie Aria Aubrey Bryony Candice Cassie Charley Clemmie Demi Demelza Dottie Effie
Elodie Evie Gabby Georgie Hattie Hayley Hetty Issy Jada Janey Jojo Josie Kat Keeley Kelsey Kez Kitty Lacey Lexi Libby Lottie Luella Maisie Marnie Nessa Netta Posy Roxy Shaz
Sherrie Steph Suki Tabby Tamsin Tash Thea Tilda Trish Trixie Willa Yaz Zoë Amélie Aurélie Céline Clémence Élise Élodie Hélène Inès Léa Lucie Manon Margaux Mathilde Maud
Mélanie Noémie Océane Sandrine Solange Sylvie Valérie Véronique Alessandra Chiara Elisabetta Federica Giorgia Giulia Ilaria Ludovica Ornella Paola Raffaella Silvia Ilinca
Nomathemba Gogo Nosipho Busisiwe Ayanda Palesa Boitumelo Lerato Naledi Thandeka Zinhle Ansie Riette Charmaine Shanice Parm Mei Xiu Ying Hui Jing Huong Linh Nga Phuong Trang
Agneta Birgitta Gerda Kajsa Lovisa Ylva Fatou Awa
`

/** Names that both men and women bear, or that are as often a surname or a common word: no gender. */
const EITHER = `
Alex Ali Andrea Ariel Ashley Aung Avery Blake Cameron Casey Chris Dana Drew Evelyn Frankie Gabriel Hayden Jamie Jan Jean Jesse Jo Jordan Joy Kelly Kerry
Kim Kit Lee Leslie Lindsay Lindsey Logan Lynn Mackenzie Madison Marion Morgan Nicola Pat Perry Quinn Reese Riley Robin Ros Rowan Sam Sandy Sasha
Shannon Shelby Gurpreet Harpreet Manpreet Kiran Bola Sola Abiola Shashi Oluwaseun Seun Jaz Sol Stacy Sydney Taylor Terry Toni Tracy Wren Xi
`

const either = wordSet(EITHER)
const male = wordSet(MALE)
const female = wordSet(FEMALE)

/** Gender a given name most often has; null where it is known but open; undefined where it is no known given name. */
export function genderOfGivenName(name: string): 'male' | 'female' | null | undefined {
  if (either.has(name) || (male.has(name) && female.has(name))) return null
  if (male.has(name)) return 'male'
  return female.has(name) ? 'female' : undefined
}

/** Whether the word is a known given name. */
export const isGivenName = (name: string): boolean => male.has(name) || female.has(name) || either.has(name)

/** Short forms and the given names they stand for, a family a line. */
const NICKNAME_LINES = `
William Bill Billy Will Willie Liam
Robert Bob Bobby Rob Robbie Bert
Richard Rick Ricky Dick Rich
James Jim Jimmy Jamie
John Jack Johnny Jon
Joseph Joe Joey
Edward Ed Eddie Ted Ned
Theodore Ted Teddy Theo
Michael Mike Mick Mickey
Thomas Tom Tommy
Charles Charlie Chuck
Donald Don Donnie
Ronald Ron Ronnie
Daniel Dan Danny
David Dave
Anthony Tony
Andrew Andy Drew
Alexander Alex Alec Sasha
Benjamin Ben
Bernard Bernie
Christopher Chris
Matthew Matt
Nicholas Nick Nicolas
Patrick Pat Paddy
Peter Pete
Philip Phil
Samuel Sam
Stephen Steve Steven
Timothy Tim
Gregory Greg
Jeffrey Jeff Geoff Geoffrey
Kenneth Ken Kenny
Lawrence Larry Laurence
Leonard Len Lenny
Mitchell Mitch
Raymond Ray
Vincent Vince Vinny
Walter Walt
Zachary Zach
Elizabeth Liz Beth Betsy Betty Lizzie Eliza
Katherine Kate Kathy Katie Kathryn Catherine Cathy
Margaret Maggie Peggy Meg
Barbara Barb Babs
Deborah Debbie Deb Debra
Jennifer Jen Jenny
Jessica Jess Jessie
Patricia Pat Patty Tricia
Rebecca Becky Becca
Susan Sue Susie
Victoria Vicky Vicki Tori
Kimberly Kim
Pamela Pam
Cynthia Cindy
Judith Judy
Abigail Abby
Alexandra Alex Sasha Sandra
Vladimir Vlad Volodymyr
Mohammed Mohammad Muhammad Mohamed
`

const families = new Map<string, Set<string>>()
for (const line of NICKNAME_LINES.trim().split('\n')) {
  const family = line.split(' ')
  for (const name of family) families.set(name, new Set([...(families.get(name) ?? []), ...family]))
}

/** Whether one given name can stand for the other: equal, an initial, a short form. */
export function mayBeSameGivenName(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  if (/^\p{Lu}\.?$/u.test(a) || /^\p{Lu}\.?$/u.test(b)) return a[0] === b[0]
  return families.get(a)?.has(b) === true || isMisspelling(a, b)
}

/** “Hilary” for “Hillary”: longer names that differ by one letter left out or put in. */
function isMisspelling(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length !== short.length + 1) return false
  if (genderOfGivenName(a) !== genderOfGivenName(b) && isGivenName(a) && isGivenName(b)) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return at > 0 && short.slice(at) === long.slice(at + 1)
}
