// Knows common given names with the gender that they most often have.
// Provenance: public facts, written down from general knowledge for this project.
import { wordSet } from './words'

const MALE = `
Aaron Abdul Abdulaziz Abdullah Abdulrahman Abebe Abhishek Abiy Abraham Abubakar Adam Adebayo Adekunle Adel Ademola Adewale Aditya Adolf Adrian Ahmad Ahmed
Ahmet Aidan Ajay Akash Akin Alan Alasdair Alastair Albert Aldo Alec Alejandro Aleksander Aleksandr Alessandro Alessio Alexander Alexei Alexey Alfie Alfred
Alfredo Ali Alistair Aliyu Allan Allen Ally Alonso Alun Alvaro Alvin Amadou Amarinder Aminu Amir Amit Anatoly Anders Andre Andreas Andrei Andrew Andrey
Andrés Andriy Andrzej Andy Aneurin Angelo Angus Anil Ankit Anthony Antoine Anton Antonin Antonio Antony Anurag Anwar Archie Arif Arjun Armando Arnold Arthur
Arturo Arun Arvind Asad Ashok Ashwin Asif Attila Augusto Aurelio Aurélien Ayman Åke Babajide Babatunde Balázs Balwinder Baptiste Barack Baraka Barnaby
Barney Barry Bart Bartholomew Bashar Bashir Bassam Baz Ben Benedict Benjamin Bernard Bernie Bert Bhagwan Bhaskar Bilal Bill Billy Bjarne Björn Bjørn Bob
Bobbie Bobby Bogdan Bogomil Bongani Boris Brad Bradley Brahim Brandon Brendan Brett Brian Bríd Bruce Bruno Bryan Bryn Bud Burak Byron Cal Caleb Callan
Callum Calum Calvin Cameron Carl Carlo Carlos Carter Casey Casimir Cecil Cedric Cesar Chad Chao Charles Charlie Chaz Cheikh Chester Chidi Chidiebere Chinedu
Chris Christian Christopher Christos Chuck Chukwuemeka Chukwuma Ciaran Cillian Cilliers Clarence Clark Claude Claudio Clayton Clément Cliff Clifford Clint
Clinton Clive Clyde Colin Conal Connor Conor Conrad Corentin Corey Cormac Cory Craig Cristian Curtis Curtly Cyril Cyrus Dafydd Dai Dale Damian Damien Damon
Dan Daniel Daniele Danny Dariusz Darragh Darrell Darren Darryl Daryl Dave David Davide Dawit Dayo Daz Dean Deano Declan Deepak Dele Delroy Denholm Denis
Dennis Deon Derek Dermot Derrick Desmond Devin Dewi Dexter Diarmuid Dick Didier Diego Dieter Dietmar Dimitri Dimitris Dirk Dmitri Dmitry Dmytro Dom Domenico
Dominic Donal Donald Donnie Dorin Doug Dougal Douglas Dragan Dumisani Duncan Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ed Eddie Edgar Edmund Edoardo
Eduardo Edward Edwin Efren Einar Eli Elias Elijah Elis Elliot Elliott Elmer Elon Elvis Elwyn Emanuel Emanuele Emeka Emil Emilio Emlyn Emmanuel Emre Emrys
Enda Enrique Enzo Eoghan Eoin Eric Erik Erling Ernest Ernesto Ernie Ernst Errol Espen Esteban Ethan Ettore Euan Eugene Evan Evgeny Ewan Ezra Étienne Fabian
Fabien Fabio Fadi Fahad Faisal Farid Farooq Federico Felipe Felix Femi Ferdinand Ferenc Fergal Fernando Fiachra Fidel Filippo Finbarr Findlay Finlay Finley
Finn Fintan Florian Florin Floyd Francesco Francis Francisco Francois François Frank Franklin Franz Fraser Fred Freddie Frederick Friedrich Gabe Gabriel
Gaël Ganesh Garba Gareth Garry Gary Gavin Gaz Gábor Gbenga Gearoid Ged Geir Gene Geoff Geoffrey George Georges Georgi Geraint Gerald Gerard Gerhard Gerrit
Getachew Gethin Ghassan Gheorghe Giacomo Gianluca Gianluigi Gianni Gil Gilbert Giles Gilles Giorgio Giorgos Giovanni Girish Girma Giuseppe Glen Glenn Glyn
Gonzalo Gopal Goran Gordon Gordy Göran Gösta Graham Grant Greg Gregg Gregor Gregory Gruffydd Grzegorz Guido Guillermo Gunnar Gustav Gustavo Guy Günter
Gwilym Haile Haitham Hakan Hal Hamad Hamdan Hamid Hamish Hank Hans Harald Hari Harish Harold Harry Haruto Harvey Hassan Håkan Håkon Heath Hector Heiko
Heinrich Helmut Hemant Hendrik Henri Henrik Henry Herbert Herbie Herman Hernando Hervé Héctor Hideo Hiroki Hiroshi Hiroto Hisham Holger Hone Horst Howard
Hristo Hubert Hugh Hugo Humphrey Hussein Huw Iain Ian Ibrahim Idris Idrissa Iestyn Ieuan Ifan Ifeanyi Ignacio Ignatius Igor Ike Ikenna Iker Ilias Imran Ioan
Iolo Ira Irving Isaac Isaiah Ismail István Ivan Ivar Iván Ivo Ivor Jabu Jacek Jack Jacky Jacob Jacobus Jacques Jae-in Jagdish Jaime Jairo Jake Jakob Jamal
James Jamie Jan Jannie Jared Jarosław Jason Jasper Jaswant Javier Jay Jayden Jean-Claude Jeb Jed Jeff Jefferson Jeffrey Jem Jens Jeremiah Jeremy Jerome
Jerry Jesper Jesse Jesus Jez Jérôme Jide Jim Jimmy Jiri Jiří Joachim Joakim Joao Joaquin João Joe Joel Johan Johann Johannes John Johnny Jon Jonah Jonas
Jonathan Jordan Jordi Jorge Jory Jose Josef Joseph José Josh Joshua Jostein Jörg Jörgen Juan Jules Julian Julien Julio Julius Juma Justin Jürgen Kabiru
Kagiso Kamal Kamau Kamran Kane Karabo Karim Kariuki Karl Katlego Kayode Kazuo Kåre Keir Keith Kelechi Kelvin Kemal Ken Kenan Kenji Kenneth Kenny Kent Kevin
Khaled Khalid Khanh Kian Kieran Kieren Kieron Kim Kipchoge Kipkemboi Kiprono Kiprop Kirk Kishore Kjell Klaus Kobus Kofi Kojo Konrad Konstantin Kostas
Krasimir Kristian Krzysztof Kunle Kurt Kurtis Kwabena Kwame Kwasi Kweku Kwesi Kyle Kylian Lachie Lachlan Lalit Lance Lars Laurence Laurent Lawrence László
Leandro Lebogang Lech Lee Leif Leighton Len Lennart Lennox Leo Leon Leonard Leonardo Leonel Leonid Leopold Leroy Leslie Lester Levi Lewis Léo Liam Lincoln
Lindsey Linford Lionel Llew Lloyd Logan Loïc Lorcan Lorenzo Lou Louie Louis Luca Lucas Luciano Luigi Luis Luís Lukas Luke Luther Lwazi Lyndon Mads Magne
Magnus Mahesh Mahmoud Majid Malachy Malcolm Mamadou Mandla Manfred Manish Manoj Manuel Marc Marcel Marcello Marco Marcos Marcus Marek Mario Mariusz Mark
Marko Markus Marlon Marshall Martin Martín Marvin Marwan Masato Massimo Mateo Mateusz Mathew Mathias Mathieu Mathis Matt Matteo Matthew Matthias Maurice
Mauricio Maurizio Max Maxime Maximilian Maxwell Mehmet Mel Melvin Meurig Michael Michał Micheal Michel Miguel Mihai Mihail Mikael Mike Mikhail Mikkel Milo
Milos Milton Min-jun Miroslav Mitch Mitchell Mitt Mícheál Mohamed Mohammad Mohammed Mohan Mohandas Monty Morgan Morris Morten Moses Moshood Mounir Moussa
Muhammad Mukesh Mukul Mulugeta Munir Murat Murdo Musa Mustafa Mutua Mwangi Nabil Nadeem Naoise Naoki Narendra Nasiru Nasser Nate Nathan Nathaniel Naveed
Naveen Nawaf Nawaz Ned Neil Nelson Nenad Nestor Nev Neville Newt Néstor Niall Nicholas Nick Nico Nicolae Nicolas Nicolás Nicolò Niels Nigel Nikhil Nikita
Nikolai Nikolaus Nikos Nils Nitin Nitish Njoroge Nnamdi Noah Noel Norman Obinna Obiora Ochieng Oddvar Odhiambo Odhran Oisin Okechukwu Olaf Olav Oleg
Oleksandr Oliver Olivier Ollie Olufemi Olumide Olusegun Omar Omondi Onyango Orlando Orson Osama Oscar Osgood Osvaldo Oswald Otieno Otto Ousmane Owain Owen
Ömer Pablo Paddy Padraic Padraig Panagiotis Pankaj Panos Paolo Pascal Patrice Patrick Paul Paulo Pavel Paweł Pádraig Pedro Per Percy Perry Pete Peter Petr
Phelim Phil Philip Philippe Phillip Phuc Pierre Piers Piet Pieter Pietro Piotr Pius Plamen Pradeep Prakash Pranab Prashant Praveen Qazi Qiang Quang Quentin
Rachid Radu Rafael Rafał Ragnar Raheem Rahul Rainer Raj Rajesh Rajiv Rakesh Ralph Ramakrishna Ramesh Rami Ramon Ramsay Ramzan Rand Randall Randolph Randy
Ranjit Raphaël Rashid Rasmus Raul Raúl Ravi Ravindra Ray Raymond Raza Recep Reece Reggie Reginald Rehan Reince Reinhard Renato Rene Reuben Rex Rémi Rhett
Rhodri Rhys Riaan Ricardo Riccardo Richard Rick Ricky Rishi Rob Robbie Robert Roberto Rocco Roddy Rodney Rodolfo Rodrigo Rogelio Roger Rohit Roland Rolf
Roman Ron Ronald Ronan Ronnie Rory Ross Rotimi Rowland Roy Ruairi Ruairí Ruaridh Ruben Rubén Rudolf Rudolph Rudy Rufus Rumen Runar Rupert Rush Ruslan Russ
Russell Rustam Rustem Ryan Ryo Saad Sacha Sachin Saddam Saeed Saif Salman Salvador Salvatore Sam Sami Samir Samuel Sandeep Sani Sanjay Santiago Satoshi Saul
Scott Seamas Seamus Sean Seán Sebastian Sebastián Segun Sekou Sello Sergei Sergey Sergio Serhii Seth Seyi Séamus Sébastien Shahbaz Shahid Shane Sharad Shaun
Shawn Shay Shehu Sheldon Sherrod Shinji Shinzo Shivraj Shoaib Sibusiso Sid Siddharta Siddharth Sidney Sifiso Sigmund Sigurd Silvio Simon Sione Sipho
Slobodan Solomon Sondre Sonny Sorin Spencer Spike Spyros Stan Stanislav Stanisław Stanley Stavros Stefan Stefano Stellan Stephan Stephen Steve Steven
Stewart Stéphane Stian Stig Stoyan Struan Stuart Sture Subhash Sudhir Sunil Surendra Suresh Sven Sverre Syed Sylvain Sylvester Søren Sławomir Tadhg Tafadzwa
Takeshi Talal Taliesin Tamas Tamás Tanveer Taras Tarek Tariq Taro Taylor Ted Tejas Tendai Terence Terrence Terry Tesfaye Tevita Thabo Thanasis Thanh Themba
Theo Theodore Theron Théo Thibaut Thierry Thom Thomas Tiernan Tim Timothy Titus Tobias Toby Todd Todor Tom Tomas Tomasz Tomás Tomáš Tommaso Tommy Tomos Toni
Tony Tore Torquil Torsten Traian Travis Trefor Trent Trevor Trey Tristan Trond Troy Tshepo Tuan Tucker Tumelo Tunde Turki Tyler Tyrone Uche Uday Ulf Ulises
Ulrich Umar Umberto Usman Uwe Vaclav Valentin Valery Vasil Vasily Vassilis Vegard Venkat Venkatesh Vernon Vicente Victor Vijay Vikram Viktor Vinay Vince
Vincent Vinod Virgil Vitaly Vivek Vlad Vladimir Volker Volodymyr Vusi Wade Wafula Waheed Wale Waleed Walid Wallace Walter Warren Wasim Wayne Wei Wendell
Werner Wes Wesley Wilbur Wilf Wilfred Wilhelm Will William Willie Willis Winston Wiremu Wladimir Wojciech Wolfgang Woodrow Wyatt Xander Xavier Xi Xolani
Yahya Yakubu Yann Yannick Yaroslav Yasser Yaw Yevgeny Yiannis Yitzhak Yogesh Yohannes Yorgos Yoshihide Younis Younus Yuri Yusuf Yuto Yves Zac Zachary Zack
Zafar Zak Zayed Zbigniew Zbyszek Zeeshan Zhivko Ziad Zoltan Zoran Øyvind Łukasz
`

const FEMALE = `
Aarti Abena Abigail Achieng Ada Adaeze Adela Adele Adhiambo Adriana Adwoa Agatha Agnes Agneta Agnieszka Ailsa Ainsley Aisha Aisling Akiko Akinyi Akosua
Alessandra Alexa Alexandra Alexandria Alexis Alice Alicia Alina Alison Allison Alma Alyssa Ama Amaka Amanda Amber Amelia Amelie Amelize Amélie Amina Aminata
Amy Ana Anastasia Andrea Andreea Aneta Angela Angelica Angelina Angharad Anita Anjali Ann Anna Annabel Anne Annelie Annelise Annette Annie Ansie Antonia
Anuradha Anwen Anya Aoibheann Aoife April Araceli Aria Ariana Arlene Aroha Asha Ashley Astrid Atieno Aubrey Audrey Aung Aurélie Ava Awa Awino Ayanda Ayesha
Ayşe Barbara Beata Beatrice Beatrix Beatriz Bella Benazir Bernadette Bernice Bertha Beth Bethan Bethany Betsy Betty Beulah Bev Beverly Beyoncé Bianca Birgit
Birgitta Blanche Bláthnaid Blessing Blodwen Boitumelo Bonnie Brenda Brianna Bridget Bridie Brigitte Britney Britta Brittany Bronagh Bronte Bronwen Bronwyn
Bryony Bukola Busisiwe Caitriona Camilla Camille Candace Candice Caoimhe Cara Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Carys Cassandra Cassie
Catalina Catherine Cathy Catrin Catriona Cecilia Celeste Celia Ceri Cerys Céline Chantal Chantelle Charlene Charley Charlotte Charmaine Chebet Chelsea Cher
Cherono Cheryl Chiamaka Chiara Chinwe Chioma Chloe Christina Christine Ciara Cindy Claire Clara Clarissa Claudia Clementine Clemmie Clémence Clodagh Colleen
Condoleezza Connie Constance Consuela Consuelo Coral Cordelia Corinne Cornelia Courtney Cristina Cynthia Daisy Dana Daniela Danielle Daphne Darlene Dawn
Deanna Dearbhla Debbie Deborah Debra Deepa Deepti Deirbhile Deirdre Delia Delyth Demelza Demi Denise Dervla Diana Diane Dilma Dina Ditte Divya Dolores Donna
Dora Dorcas Doreen Doris Dorota Dorothea Dorothy Dottie Drita Ebba Edith Edna Effie Efua Eileen Eilidh Eimear Eirian Elaine Eleanor Elen Elena Eleri Elif
Elin Elisabetta Eliza Elizabeth Elke Ella Ellen Elmarie Elna Elodie Eloise Elsa Elsie Elspeth Elvira Emer Emilia Emily Emma Enid Erica Erika Erin Esme
Esmeralda Esperanza Esther Ethel Etta Eudora Eugenia Eunice Eva Eve Evelyn Everild Evie Ewa Élise Élodie Faith Farah Farida Fatima Fatma Fatou Faye Federica
Felicia Felicity Fenella Fernanda Ffion Fidelma Fiona Fionnuala Flora Florence Folake Fran Frances Francesca Freda Freja Freya Frida Frieda Funke Gabby
Gabriela Gabrielle Gail Gayatri Geeta Gemma Genevieve Geneviève Georgia Georgie Georgina Geraldine Gerda Gertrude Ghada Gillian Gina Ginger Giorgia Gisela
Gita Giulia Gladys Gloria Gogo Golda Grace Graciela Grainne Gráinne Greta Gretchen Guadalupe Gudrun Gunilla Gwen Gwenda Gwendolyn Gwenllian Gwyneth Hadiza
Hala Halima Hanan Hannah Harriet Hattie Hauwa Hayley Hazel Heather Heidi Heike Heledd Helen Helena Helga Henrietta Hermione Hesper Hessa Hettie Hetty Hélène
Hilary Hilda Hillary Hina Holly Honora Hope Huda Hui Huma Huong Ida Ifeoma Ilaria Ilinca Ilse Iman Imani Imelda Imogen Indira Ines Inès Inés Ingeborg Ingrid
Ioana Iona Irene Irina Iris Irma Iryna Isabel Isabela Isabella Isabelle Isla Isobel Isolde Issy Ita Ivana Ivanka Ivy Iwona Iyabo Jacinda Jackie Jacqueline
Jada Jade Jane Janet Janey Janice Janine Jasmine Jean Jeanette Jeanne Jelena Jemima Jennifer Jenny Jessica Jill Jillian Jing Jo Jo-Renee Joan Joanna Joanne
Jocelyn Jodi Jodie Jojo Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet Julieta June Justine Justyna Kaitlyn Kajsa Kamala Karen
Karin Karina Karla Karoline Kat Katarzyna Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katya Kavita Kavitha Kay Kayla Kayleigh Keeley
Keiko Keira Kelly Kellyanne Kelsey Kerry Kez Khadija Kim Kimberly Kirra Kirsten Kirstie Kirstjen Kirsty Kitty Kristen Kristin Kristina Kylie Lacey Lakshmi
Lara Larysa Lata Latifa Laura Lauren Layla Leah Leanne Leela Leila Lena Lenka Leonila Leonor Lerato Leticia Lexi Léa Libby Lidia Lila Lily Lina Linda
Lindiwe Lindsay Linh Lisa Liv Liz Liza Lizzie Lois Lola Loretta Lorna Lorraine Lottie Louisa Louise Lourdes Lovisa Lowri Lubna Lucia Luciana Lucie Lucille
Lucinda Lucía Lucy Ludovica Luella Luisa Luz Lydia Lynn Lynne Mabel Macarena Mackenzie Maddy Madeleine Madeline Madison Maeve Magda Magdalena Maggie Maha
Mairead Mairéad Mairi Maisie Maja Makena Malala Malia Mamata Mandy Manon Mara Marcia Margaret Margarita Margaux Margot Marguerite Maria Mariam Mariama
Marian Marianne Marie Marilyn Marina Marine Marion Marisa Marisol Marit María Marjorie Marlene Marnie Marsha Marta Martha Martina Marva Mary Maryam Mathilde
Matilda Maud Maureen Maxine May Maya Małgorzata Máire Meena Meenakshi Meenal Meera Megan Meghan Mei Melania Melanie Melinda Melissa Menna Meral Mercedes
Meredith Mererid Meryl Mette Mélanie Mhairi Mia Michaela Michele Michelle Mildred Milica Millicent Millie Mimi Minnie Mira Miranda Mirela Miriam Moira
Mollie Molly Mona Monica Montserrat Morag Morven Muireann Muriel Mwende Myfanwy Myra Myrtle Nadia Nadine Naledi Nancy Nandini Naoko Naomi Nasreen Natalia
Natalie Nataliya Natasha Nawal Neha Nell Nellie Nerys Nessa Netta Nga Ngozi Nia Niamh Nicola Nicole Nicolette Nikki Nina Nirmala Nisha Njeri Nkechi Noémie
Nokuthula Nomathemba Nomsa Nomvula Noor Nora Norma Nosipho Noura Nuala Nyambura Obiageli Océane Odile Oksana Olena Olga Olha Olivia Oluchi Olwen Omolara
Opal Oprah Orla Ornella Ottilie Órla Padma Paige Palesa Paloma Pam Pamela Paola Parm Patience Patricia Patsy Patti Paula Paulette Pauline Pearl Peggy
Penelope Penny Perdita Pernille Perpetua Petra Petronel Phoebe Phuong Phyllida Phyllis Pia Pilar Pippa Polly Pooja Poonam Poppy Portia Posy Pratibha Preeti
Prisca Priscilla Priti Priya Prudence Pushpa Queenie Rachel Radha Raffaella Rakiya Raluca Ramona Rania Raquel Rasha Rebecca Reem Refilwe Regina Rekha Renata
Renee Renuka Rhian Rhiannon Rhoda Rhonda Riette Rita Ritu Roberta Robin Robyn Rocío Roisin Ronke Rosa Rosalie Rosalind Rosamund Rose Rosemary Rosie Rowan
Roxanne Roxy Róisín Ruby Rukhsana Ruth Sabine Sabrina Sadhbh Sadie Sakura Sally Salma Samantha Samina Samira Sana Sandra Sandrine Sandy Sangeeta Saoirse
Sara Sarah Sarita Sasha Saskia Savannah Savita Savitri Sawsan Scarlett Seema Selamawit Selena Selma Senga Seonaid Seren Serena Shabana Shaima Shalini
Shanice Shannon Sharon Shaz Sheila Shelley Sherrie Sherry Sheryl Shireen Shirley Shobha Shona Shreya Sian Siân Sienna Signe Sigrid Silke Silvia Simona
Simone Sinead Sinéad Siobhan Siobhán Sioned Síle Smriti Sneha Sofia Solange Soledad Solène Solvei Solveig Sondra Sonia Sonja Sonya Sophia Sophie Sorcha
Souad Stacey Stacy Stefanie Stella Steph Stephanie Sue Suki Summer Sunita Sunniva Susan Susana Susannah Susanne Sushma Suzanne Svetlana Svitlana Swati Sybil
Sylvia Sylvie Tabby Tabitha Tamara Tammy Tamsin Tanya Tara Tash Tatiana Tegan Teodora Teresa Tereza Tess Tessa Thandeka Thandi Thandiwe Thea Thelma Theodora
Theresa Tiffany Tigist Tilda Tilly Tina Titilayo Toyin Tracey Tracy Trang Tricia Trina Trish Trixie Trudy Tulsi Tuula Uju Ulla Ulrike Uma Una Ursula Usha
Úna Valentina Valerie Valérie Vandana Vanessa Vasundhara Vera Verity Veronica Vesna Véronique Vicki Vicky Victoria Vidya Viola Violet Virginia Vivian
Viviane Wafa Wairimu Wambui Wanda Wangari Wanjiku Wanjiru Wendy Whitney Wilhelmina Willa Wilma Winifred Winnie Xanthe Ximena Xiu Yasmin Yasmine Yaz Yemisi
Yetunde Ying Ylva Yoko Yolanda Yuki Yulia Yvette Yvonne Zahra Zainab Zanele Zara Zelda Zeynep Zinhle Zoe Zoë Zofia Zsa Zuzana Zuzanna
`

/** Names that both men and women bear, or that are as often a surname or a common word: no gender. */
const EITHER = `
Abiola Alex Ali Andrea Ariel Ashley Aung Avery Blake Bola Cameron Casey Chris Dana Drew Evelyn Frankie Gabriel Gurpreet Harpreet Hayden Jamie Jan Jaz Jean
Jesse Jo Jordan Joy Kelly Kerry Kim Kiran Kit Lee Leslie Lindsay Lindsey Logan Lynn Mackenzie Madison Manpreet Marion Morgan Nicola Oluwaseun Pat Perry
Quinn Reese Riley Robin Ros Rowan Sam Sandy Sasha Seun Shannon Shashi Shelby Sol Sola Stacy Sydney Taylor Terry Toni Tracy Wren Xi
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
